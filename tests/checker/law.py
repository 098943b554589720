"""Thresholds, margins, and reasons with their figures."""
from form import need, num, show


def least(req, size):
    n, d = num(req["numerator"]), num(req["denominator"])
    return 1 if size == 0 else size * n // d + 1 if req["strict"] else -(-size * n // d)


def is_met(req, count, size):
    n, d = num(req["numerator"]), num(req["denominator"])
    return size > 0 and (count * d > size * n if req["strict"] else count * d >= size * n)


def band(rule, seats):
    """The lawful numbers of candidates: least, most or None, and whether no whole number lay between."""
    low, high = rule["margin"]["value"]["least"], rule["margin"]["value"]["most"]
    lowest = seats + num(low["number"]) - (-seats * num(low["numerator"]) // num(low["denominator"]))
    if high is None:
        return lowest, None, False
    highest = lowest if high == low else seats + num(high["number"]) + seats * num(high["numerator"]) // num(high["denominator"])
    return (lowest, lowest, True) if highest < lowest else (lowest, highest, False)


def reason(code, cited, facts, subject=None, req=None):
    shown = {name: show(value) if isinstance(value, int) else value for name, value in facts.items()}
    place = cited["citation"]["place"] if cited else None
    return {"code": "round." + code, "subject": subject, "facts": shown, "requirement": req, "citation": place}


def missing(req, count, size):
    """What a count lacks; on an empty base nothing passes."""
    return 0 if is_met(req, max(0, count), size) else max(1, least(req, size) - count)


def compared(code, cited, req, name, count, size, subject=None):
    return reason(code, cited, {name: count, "base": size, "needed": least(req, size), "gap": missing(req, count, size)}, subject, req)


def told(text):
    """A text that is the same in every language is written once."""
    return text["en"] if text["en"] == text["zh-Hans"] == text["zh-Hant"] else text


def people(lines):
    return [{"id": line["person"], "name": line["name"]} for line in lines]


def distinct(persons):
    need(len({person["id"] for person in persons}) == len(persons), "a person comes twice")
