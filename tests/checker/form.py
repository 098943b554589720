"""The form of a transcript: canonical JSON, hashes, numbers."""
import hashlib
import json

FORMAT = "ElectionRules/transcript/v1"
SAFE = 2 ** 53 - 1


class Refused(Exception):
    """The transcript is not what the figures and rules give."""


def need(condition, what):
    if not condition:
        raise Refused(what)


def same(found, expected, what):
    need(canonical(found) == canonical(expected), f"{what}: found {canonical(found)}, expected {canonical(expected)}")


def canonical(value):
    return json.dumps(value, ensure_ascii=False, sort_keys=True, separators=(",", ":"))


def digest(name, text):
    return hashlib.sha256(f"{name}\0{text}".encode("utf-8")).hexdigest()


def pairs(members):
    need(len({key for key, _ in members}) == len(members), "a key comes twice")
    return dict(members)


def refuse_number(text):
    raise Refused(f"{text} is not a whole number")


def parse(text):
    return json.loads(text, object_pairs_hook=pairs, parse_float=refuse_number, parse_constant=refuse_number)


def num(value):
    """A count; beyond 2^53 - 1 it is written as a text."""
    if isinstance(value, str):
        need(value.lstrip("-").isdigit() and abs(int(value)) > SAFE and str(int(value)) == value, f"{value} is not a number")
        return int(value)
    need(type(value) is int and abs(value) <= SAFE, f"{value} is not a number")
    return value


def show(number):
    return number if number is None or abs(number) <= SAFE else str(number)


def layout(books, contests, head, sha256):
    """The file: one book and one contest a line."""
    lines = ["\n" + ",\n".join(map(canonical, items)) if items else "" for items in (books, contests)]
    return f'{{"books":[{lines[0]}\n],"contests":[{lines[1]}\n],"head":{canonical(head)},\n"sha256":{canonical(sha256)}}}\n'
