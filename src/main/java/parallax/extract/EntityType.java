package parallax.extract;

/** What kind of thing a name names. The constants are written to entities.csv as they stand. */
public enum EntityType {
  PERSON,
  COUNTRY,
  CITY,
  REGION,
  ORG,
  /** A territory whose statehood is disputed, or another political unit that is no country. */
  GPE_OTHER,
  EVENT,
  /** A demonym or an adjective of belonging; its canonical name is the country's. */
  NATIONALITY,
  /** A treaty, law, book, film or document with a name of its own. */
  TITLE_WORK,
  FACILITY,
  LANGUAGE
}
