package parallax.extract.attribution;

/** The construction by which something is reported. */
public enum Form {
  /** A verb or adjective with somebody as its subject or agent: "she said that". */
  CLAUSE,
  /** A noun: "the claim that", "fears of". */
  NOUN,
  /** A phrase beside the clause it reports: "according to", "in her view", "reportedly". */
  SETTING,
  /** A verb without anybody who speaks: "it is said that", "is believed to". */
  IMPERSONAL,
  /** Quotation marks alone. */
  QUOTATION
}
