#!/usr/bin/env python3
"""Changes one thing of a transcript at a time and sees that the checker refuses every change.

Usage: mutate_transcript.py FILE COUNT SEED
COUNT changes of any value with the hashes left as they are, COUNT of single bytes, and COUNT of values that a result
depends on with every hash made anew, so that only deciding again can notice.
"""
import copy
import random
import sys

from check_transcript import check
from form import FORMAT, Refused, canonical, digest, layout, parse


def leaves(value, path=()):
    """Every value that is not a list or an object, by its path."""
    if isinstance(value, dict):
        for key, item in value.items():
            yield from leaves(item, path + (key,))
    elif isinstance(value, list):
        for index, item in enumerate(value):
            yield from leaves(item, path + (index,))
    else:
        yield path


def at(value, path):
    for step in path:
        value = value[step]
    return value


def other(value, pool, chance):
    """A value of the same form that is not the same."""
    if value is None:
        return chance.choice([0, "x"])
    if isinstance(value, bool):
        return not value
    if isinstance(value, int):
        return value + chance.choice([-1, 1, chance.randint(2, 1000)])
    different = [item for item in pool if item != value]
    return chance.choice(different) if different and chance.random() < 0.5 else value + chance.choice(["x", " ", "\u200b"])


def changed(whole, path, paths, chance):
    """A copy with one value changed, to another that stands under the same key where there is one."""
    copied = copy.deepcopy(whole)
    pool = [at(whole, p) for p in chance.sample(paths, min(200, len(paths))) if p[-1] == path[-1]]
    at(copied, path[:-1])[path[-1]] = other(at(whole, path), [item for item in pool if isinstance(item, str)], chance)
    return copied


def text_of(whole):
    return layout(whole["books"], whole["contests"], whole["head"], whole["sha256"])


def sealed(whole):
    """Makes every hash anew, as a forger would."""
    for name in ("book", "contest"):
        for item in whole[name + "s"]:
            item["sha256"] = digest(f"{FORMAT}/{name}", canonical(item[name]))
    hashes = {"books": [b["sha256"] for b in whole["books"]], "contests": [c["sha256"] for c in whole["contests"]], "head": whole["head"]}
    whole["sha256"] = digest(FORMAT, canonical(hashes))
    return whole


def decides(whole, path):
    """Whether a result depends on the value: not names of offices, and not figures that no rule of the ballot asks for."""
    if path[0] != "contests" or path[2] != "contest":
        return False
    inside = path[3:]
    if inside[0] in ("elected", "dropped", "state", "reasons"):
        return True
    if inside[0] != "events":
        return inside == ("terms", "seats")
    event = at(whole, path[:5])
    if event["event"] != "held":
        return False
    return inside[2] in ("number", "kind", "seats", "namesAtMost", "stood", "results", "reasons") or (
        event["stood"] and inside[2] == "tally" and inside[3] in ("valid", "for", "against"))


def refuses(text):
    try:
        check(text)
        return False
    except Refused:
        return True


def main(file, count, seed):
    with open(file, encoding="utf-8", newline="") as stream:
        text = stream.read()
    check(text)
    whole, chance = parse(text), random.Random(seed)
    paths = list(leaves(whole))
    decisive = [path for path in paths if decides(whole, path)]
    missed = []
    for _ in range(count):
        path = chance.choice(paths)
        if not refuses(text_of(changed(whole, path, paths, chance))):
            missed.append(("value", path))
        place = chance.randrange(len(text))
        letter = chance.choice([c for c in '0123456789abcxyz"{}[],: \n' if c != text[place]])
        if not refuses(text[:place] + letter + text[place + 1:]):
            missed.append(("byte", place))
        path = chance.choice(decisive)
        if not refuses(text_of(sealed(changed(whole, path, paths, chance)))):
            missed.append(("sealed anew", path))
    for kind, path in missed:
        print(f"not refused: {kind} {path}", file=sys.stderr)
    print(f"{3 * count - len(missed)} of {3 * count} changes refused")
    return 1 if missed else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1], int(sys.argv[2]), int(sys.argv[3])))
