#!/usr/bin/env python3
"""Teaches the encoder of models/stance/encoder what annotated passages teach the tables.

usage: encoder.py TEXTS BASE VOCABULARY FOLDER [--epochs N] [--rate R] [--seed N] [--start WEIGHTS] [--carried] [--bfloat16]
       encoder.py TEXTS BASE VOCABULARY FOLDER --mean WEIGHTS...

TEXTS       what `./parallax train --texts TEXTS` writes: passages, a line each, actors masked
BASE        the encoder that is taught on, as ONNX (all-minilm-l6-v2.onnx)
VOCABULARY  its word pieces (all-minilm-l6-v2-tokenizer.json)
FOLDER      where vocabulary.txt, outputs.txt, weights.bin and examples.csv go
WEIGHTS     a weights.bin of an earlier round, to teach on from there
--carried   fit only the last output, and change nothing else
--mean      teach nothing: write the mean of weights learned from the same start
--bfloat16  faster on processors with instructions for it (AMX, AVX-512 BF16), ten times slower on others

Not part of `make train`: it needs Python with torch, onnx and tokenizers, up to an hour of two cores, and
gives other last digits on another processor. What it wrote is committed, and read alike everywhere.
"""

import argparse
import csv
import json
import random
import struct
import sys
from pathlib import Path

import numpy as np
import onnx
import torch
import torch.nn as nn
import torch.nn.functional as F
from onnx import numpy_helper
from tokenizers import Tokenizer

WINDOW, LONGEST, PIECES_A_STEP = 256, 200, 4096
EXAMPLE_EVERY = 8
HEAD_PACE, WARM_UP, DECAY = 5, 0.06, 0.01
DROPPED, HIDDEN = 0.1, 0.1
BEGINNING, SEPARATOR, MASK = "[CLS]", "[SEP]", "[MASK]"
DIRECTIONS = ["negative", "neutral", "positive"]
VOICES = ["author", "reported", "endorsed", "rejected"]
CARRIED, CARRIED_COST = "carried", 1e-2
RELEVANT_AT, DIRECTION_AT, VOICE_AT, FRAMES_AT = 0, slice(1, 4), slice(4, 8), slice(8, -4)
# What the author conveys is taught beside the rest, because the layers learn from it, and not written.
CARRIED_AT, AUTHOR_AT = -4, slice(-3, None)
NONE = -100


class Layer(nn.Module):
    def __init__(self, width, heads):
        super().__init__()
        self.heads = heads
        self.query, self.key, self.value, self.out = (nn.Linear(width, width) for _ in range(4))
        self.drop = nn.Dropout(DROPPED)
        self.inner, self.outer = nn.Linear(width, 4 * width), nn.Linear(4 * width, width)
        self.norm1, self.norm2 = (nn.LayerNorm(width, eps=1e-12) for _ in range(2))

    def forward(self, x, mask):
        batch, length, width = x.shape

        def split(y):
            return y.view(batch, length, self.heads, -1).transpose(1, 2)

        parts = split(self.query(x)), split(self.key(x)), split(self.value(x))
        seen = F.scaled_dot_product_attention(*parts, attn_mask=mask.to(parts[0].dtype))
        seen = seen.transpose(1, 2).reshape(batch, length, width)
        x = self.norm1(x + self.drop(self.out(seen)))
        return self.norm2(x + self.drop(self.outer(F.gelu(self.inner(x)))))


class Encoder(nn.Module):
    def __init__(self, base, outputs, heads=12):
        super().__init__()
        graph = onnx.load(base).graph
        named = {i.name: torch.tensor(numpy_helper.to_array(i)) for i in graph.initializer}
        # The exporter leaves matrices without names; they come in the order of the calculation.
        matrices = [
            named[x] for n in graph.node if n.op_type == "MatMul" for x in n.input if x in named
        ]
        words = named["embeddings.word_embeddings.weight"]
        width = words.shape[1]
        self.words = nn.Embedding.from_pretrained(words.clone(), freeze=False)
        self.places = nn.Parameter(named["embeddings.position_embeddings.weight"].clone())
        self.kind = nn.Parameter(named["embeddings.token_type_embeddings.weight"][0].clone())
        self.norm = norm(width, named, "embeddings.LayerNorm")
        self.layers = nn.ModuleList(
            Layer(width, heads) for _ in range(len(matrices) // 6)
        )
        for i, layer in enumerate(self.layers):
            name = f"encoder.layer.{i}."
            linear = [
                (layer.query, "attention.self.query"),
                (layer.key, "attention.self.key"),
                (layer.value, "attention.self.value"),
                (layer.out, "attention.output.dense"),
                (layer.inner, "intermediate.dense"),
                (layer.outer, "output.dense"),
            ]
            for j, (module, part) in enumerate(linear):
                module.weight.data = matrices[6 * i + j].t().contiguous().clone()
                module.bias.data = named[name + part + ".bias"].clone()
            layer.norm1 = norm(width, named, name + "attention.output.LayerNorm")
            layer.norm2 = norm(width, named, name + "output.LayerNorm")
        self.head = nn.Linear(2 * width, outputs)
        nn.init.normal_(self.head.weight, std=0.02)
        nn.init.zeros_(self.head.bias)
        self.drop = nn.Dropout(DROPPED)

    def forward(self, pieces, there, mean, last):
        return self.head(self.drop(self.states(pieces, there, mean, last)))

    def states(self, pieces, there, mean, last):
        """Of each sentence the mean of its pieces, and the mark at its end."""
        x = self.norm(self.words(pieces) + self.places[: pieces.shape[1]] + self.kind)
        mask = ((there - 1) * 1e4)[:, None, None, :]
        for layer in self.layers:
            x = layer(x, mask)
        x = x.float()
        return torch.cat([mean @ x, last @ x], -1)


def norm(width, named, name):
    module = nn.LayerNorm(width, eps=1e-12)
    module.weight.data = named[name + ".weight"].clone()
    module.bias.data = named[name + ".bias"].clone()
    return module


def passages(lines, pieces, frames):
    """Lists of sentences: pieces, pieces with the actors exchanged, and what is to be said."""
    found = []
    for line in lines:
        sentences = []
        for s in json.loads(line)["sentences"]:
            text = s["text"]
            other = text.replace("Alpha", "\0").replace("Beta", "Alpha").replace("\0", "Beta")
            relevant = s["relevant"]
            direction = int(np.sign(s["direction"])) + 1 if relevant else NONE
            voice = VOICES.index(s["voice"]) if relevant else NONE
            evoked = [float(f in s["frames"]) for f in frames]
            labels = int(relevant), direction, voice, evoked, carried(s), author(s)
            sentences.append((pieces(text), pieces(other), labels))
        found.append(sentences)
    return found


def carried(sentence):
    """Whether the author conveys the direction of what he reports; NONE if he reports none."""
    direction = sentence["direction"]
    reports = sentence["relevant"] and sentence["voice"] == "reported" and direction != 0
    if not reports or "author_direction" not in sentence:
        return NONE
    return int(sentence["author_direction"] * direction > 0)


def author(sentence):
    """The sign of what the author conveys, from 0; NONE if nobody said."""
    told = sentence["relevant"] and "author_direction" in sentence
    return int(np.sign(sentence["author_direction"])) + 1 if told else NONE


def windows(sentences, rng):
    """Cuts a passage into windows, the first of any length, so that cuts fall anywhere."""
    return cut(sentences, rng.randrange(2), rng.randint(WINDOW // 4, WINDOW) - 1)


def cut(sentences, which, room):
    """Windows of consecutive sentences; which of their two texts; room of the first."""
    start = 0
    while start < len(sentences):
        end, filled = start, 0
        while end < len(sentences) and (end == start or filled + len(sentences[end][which]) < room):
            filled += len(sentences[end][which]) + 1
            end += 1
        yield [(s[which], s[2]) for s in sentences[start:end]]
        start, room = end, WINDOW - 1


def steps(found, rng):
    """Windows of like length together, as many as make a step."""
    all_windows = [w for p in found for w in windows(p, rng)]
    size = lambda w: sum(len(pieces) + 1 for pieces, _ in w) + 1
    all_windows.sort(key=lambda w: size(w) + rng.random() * 30)
    batches, batch = [], []
    for window in all_windows:
        if batch and (len(batch) + 1) * max(map(size, batch + [window])) > PIECES_A_STEP:
            batches.append(batch)
            batch = []
        batch.append(window)
    batches.append(batch)
    rng.shuffle(batches)
    return batches


def tensors(batch, beginning, separator):
    length = max(sum(len(p) + 1 for p, _ in w) + 1 for w in batch)
    most = max(map(len, batch))
    pieces = torch.zeros(len(batch), length, dtype=torch.long)
    there = torch.zeros(len(batch), length)
    mean, last = torch.zeros(2, len(batch), most, length)
    rows, wanted = [], []
    for b, window in enumerate(batch):
        ids = [beginning]
        for s, (sentence, labels) in enumerate(window):
            start = len(ids)
            ids += sentence
            mean[b, s, start : len(ids)] = 1 / max(1, len(sentence))
            last[b, s, len(ids)] = 1
            ids.append(separator)
            rows.append(b * most + s)
            wanted.append(labels)
        pieces[b, : len(ids)] = torch.tensor(ids)
        there[b, : len(ids)] = 1
    return (pieces, there, mean, last), rows, wanted


def loss(scores, wanted):
    relevant = torch.tensor([w[0] for w in wanted])
    direction, voice = (torch.tensor([w[i] for w in wanted]) for i in (1, 2))
    evoked = torch.tensor([w[3] for w in wanted])
    total = F.binary_cross_entropy_with_logits(scores[:, RELEVANT_AT], relevant.float())
    if relevant.any():
        bears = relevant > 0
        total = total + F.cross_entropy(scores[:, DIRECTION_AT], direction, ignore_index=NONE)
        total = total + F.cross_entropy(scores[:, VOICE_AT], voice, ignore_index=NONE)
        frames = scores[bears][:, FRAMES_AT]
        total = total + 2 * F.binary_cross_entropy_with_logits(frames, evoked[bears])
        authors = torch.tensor([w[5] for w in wanted])
        if (authors != NONE).any():
            total = total + F.cross_entropy(scores[:, AUTHOR_AT], authors, ignore_index=NONE)
    return total + carried_loss(scores[:, CARRIED_AT], torch.tensor([w[4] for w in wanted]))


def carried_loss(scores, wanted):
    told = wanted != NONE
    if not told.any():
        return 0 * scores.sum()
    return F.binary_cross_entropy_with_logits(scores[told], wanted[told].float())


def half(given):
    """Half the bits of every product, where the processor has instructions for it."""
    return torch.autocast("cpu", dtype=torch.bfloat16, enabled=given.bfloat16)


def hidden(batch, mask, rng):
    """The batch with a share of its pieces hidden, so that no sentence is known by a word or two."""
    return [
        [([mask if rng.random() < HIDDEN else p for p in pieces], labels) for pieces, labels in window]
        for window in batch
    ]


def teach(model, found, given, rng, beginning, separator, mask):
    plan = [batch for _ in range(given.epochs) for batch in steps(found, rng)]
    plain = [p for n, p in model.named_parameters() if not n.startswith("head")]
    groups = [
        dict(params=[p for p in plain if p.ndim < 2], weight_decay=0, lr=given.rate),
        dict(params=[p for p in plain if p.ndim > 1], weight_decay=DECAY, lr=given.rate),
        dict(params=list(model.head.parameters()), weight_decay=DECAY, lr=HEAD_PACE * given.rate),
    ]
    optimizer = torch.optim.AdamW(groups)
    rates = [group["lr"] for group in groups]
    for step, batch in enumerate(plan):
        pace = min((step + 1) / (WARM_UP * len(plan)), (len(plan) - step) / ((1 - WARM_UP) * len(plan)))
        for group, rate in zip(optimizer.param_groups, rates):
            group["lr"] = rate * pace
        inputs, rows, wanted = tensors(hidden(batch, mask, rng), beginning, separator)
        with half(given):
            scores = model(*inputs)
        value = loss(scores.float().flatten(0, 1)[rows], wanted)
        optimizer.zero_grad()
        value.backward()
        torch.nn.utils.clip_grad_norm_(model.parameters(), 1.0)
        optimizer.step()
        if step % 25 == 0:
            print(f"step {step} of {len(plan)}: loss {value.item():.3f}", file=sys.stderr, flush=True)


def fit_carried(model, found, given, rng, beginning, separator):
    """Logistic regression of CARRIED on what the layers make of a sentence, by L-BFGS."""
    model.eval()
    states, wanted = [], []
    for batch in steps(found, rng):
        inputs, rows, labels = tensors(batch, beginning, separator)
        told = [(row, w[4]) for row, w in zip(rows, labels) if w[4] != NONE]
        if told:
            with torch.no_grad(), half(given):
                states.append(model.states(*inputs).flatten(0, 1)[[row for row, _ in told]])
            wanted += [float(label) for _, label in told]
    states, wanted = torch.cat(states).float(), torch.tensor(wanted)
    model.head.weight.data[CARRIED_AT], model.head.bias.data[CARRIED_AT] = regression(states, wanted)


def regression(states, wanted):
    """Weights and bias that minimise the mean of -ln p and CARRIED_COST times half the squared weights."""
    weight = torch.zeros(states.shape[1], requires_grad=True)
    bias = torch.zeros((), requires_grad=True)
    optimizer = torch.optim.LBFGS([weight, bias], max_iter=500, line_search_fn="strong_wolfe")

    def closure():
        optimizer.zero_grad()
        cost = F.binary_cross_entropy_with_logits(states @ weight + bias, wanted)
        cost = cost + CARRIED_COST / 2 * weight.square().sum()
        cost.backward()
        return cost

    optimizer.step(closure)
    return weight.detach(), bias.detach()


def write_examples(model, lines, found, separators, outputs, path):
    """
    The sentences of one passage in EXAMPLE_EVERY, their labels, and what the model says, in tenths.
    CARRIED is left out: it has a meaning in reports only.
    """
    model.eval()
    labels = [f"annotated_{name}" for name in ("relevant", "direction", "voice", "frames")]
    with open(path, "w", encoding="utf-8", newline="") as out:
        writer = csv.writer(out, lineterminator="\n")
        writer.writerow(["sentence"] + labels + outputs[:-1])
        for line, sentences in list(zip(lines, found))[::EXAMPLE_EVERY]:
            said = torch.cat([read_window(model, w, separators) for w in cut(sentences, 0, WINDOW - 1)])
            for sentence, scores in zip(json.loads(line)["sentences"], said.tolist()):
                told = int(sentence["relevant"]), sentence["direction"], sentence["voice"]
                frames = ";".join(sentence["frames"])
                tenths = [round(10 * s) for s in scores[:CARRIED_AT]]
                writer.writerow([sentence["text"], *told, frames, *tenths])


def read_window(model, window, separators):
    inputs, rows, _ = tensors([window], *separators)
    with torch.no_grad():
        return model(*inputs).flatten(0, 1)[rows]


def write(model, path, outputs, heads=12):
    """
    A model with its first outputs only. Big-endian; matrices row by row, each as a scale and signed
    bytes (see EncoderWeights).
    """
    with open(path, "wb") as out:

        def plain(tensor):
            out.write(tensor.detach().numpy().astype(">f4").tobytes())

        def rows(tensor):
            for row in tensor.detach().numpy():
                scale = np.float32(max(np.abs(row).max(), 1e-12) / 127)
                out.write(struct.pack(">f", scale))
                out.write(np.clip(np.rint(row / scale), -127, 127).astype(np.int8).tobytes())

        words, width = model.words.weight.shape
        inner, places = model.layers[0].inner.weight.shape[0], model.places.shape[0]
        out.write(b"PLXENC01")
        sizes = len(model.layers), width, heads, inner, words, places, outputs
        out.write(struct.pack(">7i", *sizes))
        tensors_of(model, plain, rows, outputs)


def tensors_of(model, plain, rows, outputs):
    """All tensors in the order of the file, which has so many outputs."""
    rows(model.words.weight)
    rows(model.places)
    for part in (model.kind, model.norm.weight, model.norm.bias):
        plain(part)
    for layer in model.layers:
        for linear in (layer.query, layer.key, layer.value, layer.out):
            rows(linear.weight)
            plain(linear.bias)
        plain(layer.norm1.weight)
        plain(layer.norm1.bias)
        for linear in (layer.inner, layer.outer):
            rows(linear.weight)
            plain(linear.bias)
        plain(layer.norm2.weight)
        plain(layer.norm2.bias)
    plain(model.head.weight[:outputs])
    plain(model.head.bias[:outputs])


def read(model, path):
    """What write wrote, to teach on; it may lack the last outputs."""
    data, at = Path(path).read_bytes(), 8 + 7 * 4
    outputs = struct.unpack(">7i", data[8:at])[-1]

    def plain(tensor):
        nonlocal at
        values = np.frombuffer(data, ">f4", tensor.numel(), at).astype(np.float32)
        tensor.data.copy_(torch.tensor(values).view(tensor.shape))
        at += 4 * tensor.numel()

    def rows(tensor):
        nonlocal at
        for row in tensor.data:
            scale = np.frombuffer(data, ">f4", 1, at).astype(np.float32)[0]
            values = np.frombuffer(data, np.int8, row.numel(), at + 4)
            row.copy_(torch.tensor(values.astype(np.float32) * scale))
            at += 4 + row.numel()

    tensors_of(model, plain, rows, outputs)


def average(model, paths):
    """Sets the model's weights to the mean of several (Wortsman et al. 2022, "Model soups")."""
    sums = [torch.zeros_like(p) for p in model.parameters()]
    with torch.no_grad():
        for path in paths:
            read(model, path)
            for total, weights in zip(sums, model.parameters()):
                total += weights
        for weights, total in zip(model.parameters(), sums):
            weights.copy_(total / len(paths))


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    for name in ("texts", "base", "vocabulary", "folder"):
        parser.add_argument(name)
    parser.add_argument("--epochs", type=int, default=3)
    parser.add_argument("--rate", type=float, default=2.5e-4)
    parser.add_argument("--start")
    parser.add_argument("--carried", action="store_true")
    parser.add_argument("--mean", nargs="+", default=[])
    parser.add_argument("--bfloat16", action="store_true")
    parser.add_argument("--seed", type=int, default=1)
    given = parser.parse_args()
    torch.manual_seed(given.seed)
    rng = random.Random(given.seed)
    tokenizer = Tokenizer.from_file(given.vocabulary)
    tokenizer.no_padding()
    tokenizer.no_truncation()
    lines = Path(given.texts).read_text(encoding="utf-8").splitlines()
    frames = json.loads(lines[0])["frames"]
    pieces = lambda text: tokenizer.encode(text, add_special_tokens=False).ids[:LONGEST]
    found = passages(lines[1:], pieces, frames)
    outputs = ["relevant"] + DIRECTIONS + VOICES + frames + [CARRIED]
    model = Encoder(given.base, len(outputs) + len(DIRECTIONS))
    if given.start:
        read(model, given.start)
    separators = [tokenizer.token_to_id(mark) for mark in (BEGINNING, SEPARATOR)]
    if given.mean:
        average(model, given.mean)
    elif given.carried:
        fit_carried(model, found, given, rng, *separators)
    else:
        teach(model, found, given, rng, *separators, tokenizer.token_to_id(MASK))
    folder = Path(given.folder)
    folder.mkdir(parents=True, exist_ok=True)
    names = sorted(tokenizer.get_vocab().items(), key=lambda entry: entry[1])
    (folder / "vocabulary.txt").write_text("".join(n + "\n" for n, _ in names), encoding="utf-8")
    (folder / "outputs.txt").write_text("".join(n + "\n" for n in outputs), encoding="utf-8")
    write(model, folder / "weights.bin", len(outputs))
    write_examples(model, lines[1:], found, separators, outputs, folder / "examples.csv")


if __name__ == "__main__":
    main()
