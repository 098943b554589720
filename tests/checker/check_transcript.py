#!/usr/bin/env python3
"""Decides every contest of a transcript.json again, from its figures and rules alone, and refuses any difference.

Usage: check_transcript.py FILE            exit code 0: accepted; 1: refused, with the reason; 2: cannot be read
Standard library only; shares no code with the library that wrote the transcript. The format is in docs/reports.md.
"""
import sys

from form import FORMAT, Refused, canonical, digest, layout, need, parse, same
from law import distinct
from replay import Replay


def check(text):
    """Raises Refused unless the text is a transcript whose results follow from its figures. Returns the number of contests."""
    try:
        whole = parse(text)
        books, contests, head = whole["books"], whole["contests"], whole["head"]
        need(head["format"] == FORMAT, f"the format is not {FORMAT}")
        need(text == layout(books, contests, head, whole["sha256"]), "the file is not in canonical form")
        known = {book["sha256"]: book["book"] for book in books}
        for name, items in (("book", books), ("contest", contests)):
            for item in items:
                same(item["sha256"], digest(f"{FORMAT}/{name}", canonical(item[name])), f"hash of a {name}")
        hashes = {"books": [book["sha256"] for book in books], "contests": [c["sha256"] for c in contests], "head": head}
        same(whole["sha256"], digest(FORMAT, canonical(hashes)), "hash of the whole")
        dates = [c["contest"]["date"] for c in contests]
        need(dates == sorted(dates), "the contests are not in order of date")
        need({c["contest"]["terms"]["book"] for c in contests} == set(known), "a book is missing or not used")
        distinct([c["contest"] for c in contests])
    except (KeyError, TypeError, AttributeError, ValueError, UnicodeError, RecursionError) as error:
        raise Refused(f"this has not the form of a transcript: {error!r}") from None
    for item in contests:
        contest = item["contest"]
        try:
            Replay(contest, known[contest["terms"]["book"]]).run()
        except (KeyError, TypeError, AttributeError, IndexError, ValueError, StopIteration) as error:
            raise Refused(f"contest {contest['id']}: it has not the form of a contest: {error!r}") from None
        except Refused as refusal:
            raise Refused(f"contest {contest['id']}: {refusal}") from None
    return len(contests)


def main(arguments):
    if len(arguments) != 1:
        print(__doc__, file=sys.stderr)
        return 2
    try:
        with open(arguments[0], encoding="utf-8", newline="") as file:
            text = file.read()
    except (OSError, UnicodeError) as error:
        print(f"cannot be read: {error}", file=sys.stderr)
        return 2
    try:
        print(f"accepted: {check(text)} contests decided again, with the same results")
        return 0
    except Refused as refusal:
        print(f"refused: {refusal}", file=sys.stderr)
        return 1


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
