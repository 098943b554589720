"""One ballot: its figures, whether the poll stood, and how every candidate came out."""
from form import need, num, same, show
from law import compared, distinct, is_met, least, missing, reason, told

TURNOUT = ("wholeBody", "registeredVoters", "entitledToAttend", "present", "participants", "ballotsIssued", "ballotsReturned", "namingSomebody")
ON_THE_LAST = ("lastPlace", "elimination")


class Figures:
    """Turnout and tally of a ballot, or of one house, checked against each other."""

    def __init__(self, part, candidates, names, units):
        self.turnout, self.tally, self.names, self.units = part["turnout"], part["tally"], names, units
        need(set(self.turnout) == set(TURNOUT), "the turnout has not its figures")
        need(all(value is None or num(value) >= 0 for value in self.turnout.values()), "a figure is negative")
        for inner, outer in (("participants", "registeredVoters"), ("present", "entitledToAttend"), ("present", "wholeBody")):
            known = self.turnout[inner] is not None and self.turnout[outer] is not None
            need(not known or num(self.turnout[inner]) <= num(self.turnout[outer]), f"{inner} are more than {outer}")
        self.papers, self.valid = num(self.tally["papers"]), num(self.tally["valid"])
        need(self.turnout["ballotsReturned"] in (None, self.tally["papers"]), "papers returned and counted differ")
        self.votes, self.against = [num(n) for n in self.tally["for"]], [num(n) for n in self.tally["against"]]
        need(0 <= self.valid <= self.papers and len(self.votes) == len(self.against) == candidates, "the tally is not of the slate")
        for votes, against in zip(self.votes, self.against):
            need(votes >= 0 and against >= 0 and votes + against <= self.valid, "there are more votes than papers")
        self.written = [num(w["votes"]) for w in self.tally["writeIns"]]
        need(all(0 <= votes <= self.valid for votes in self.written), "votes of a write-in are not of the papers")
        need(sum(self.votes) + sum(self.written) <= self.valid * names, "there are more votes than the papers have room for")
        self.check_papers(self.tally["fromPapers"])

    def check_papers(self, detail):
        naming = self.turnout["namingSomebody"]
        need(naming is None or num(naming) <= self.valid, "more papers name somebody than are valid")
        if detail is None:
            return
        marks = [num(n) for n in detail["papersByMarks"]]
        need(sum(marks) == self.valid and all(n >= 0 for n in marks), "the papers by marks are not the valid papers")
        need(sum(k * n for k, n in enumerate(marks)) == sum(self.votes) + sum(self.written), "the papers by marks do not make up the votes")
        need(len(marks) - 1 <= self.names and num(detail["namingSomebody"]) == self.valid - marks[0], "the papers name too many")
        need(naming in (None, detail["namingSomebody"]), "the papers that name somebody differ")
        need(num(detail["underVotes"]) == sum((self.names - k) * n for k, n in enumerate(marks)), "the unused choices differ")
        need(0 <= num(detail["blank"]) <= marks[0], "the blank papers differ")
        need(sum(map(num, detail["voidByReason"].values())) == self.papers - self.valid, "the void papers differ")

    def base(self, name, req=None, for_and_against=0):
        if name == "forPlusAgainst":
            return for_and_against
        if name == "fixedNumber":
            return num(req["number"]) * self.units
        if name == "validBallots":
            return self.valid
        if name == "ballotsReturned":
            return self.papers
        if name in ("votesForPersons", "nonBlankBallots"):
            return self.naming() + (self.papers - self.valid if name == "nonBlankBallots" else 0)
        return num(self.turnout[name])

    def naming(self):
        if self.tally["fromPapers"]:
            return num(self.tally["fromPapers"]["namingSomebody"])
        if self.turnout["namingSomebody"] is not None:
            return num(self.turnout["namingSomebody"])
        need(self.names == 1, "the papers that name somebody are not known")
        return sum(self.votes) + sum(self.written)

    def size(self, req, for_and_against=0):
        return self.base(req["base"], req, for_and_against)


class Ballot:
    def __init__(self, event, rule, preselection, least_slate, elected, units):
        self.event, self.rule, self.least_slate, self.elected, self.preselection = event, rule, least_slate, elected, preselection
        preselection = preselection and preselection["value"]
        self.kind, self.seats, self.slate, form = event["kind"], num(event["seats"]), event["slate"], rule["paper"]["value"]
        names = self.seats if form["names"] == "seats" else max(self.seats, len(self.slate))
        same(event["namesAtMost"], names, "how many names a paper may hold")
        self.whole = Figures(event, len(self.slate), names, units)
        self.houses = [Figures(house, len(self.slate), names, units) for house in event["houses"]]
        self.check_houses()
        reaching = preselection and preselection["reaching"]
        self.tests = preselection["pollTests"] if self.kind == "preselection" else rule["pollTests"]
        none = {"tieBallot": [], "lastPlace": [], "elimination": [], "preselection": [reaching] if reaching else []}
        self.winning = none.get(self.kind, rule["winning"])
        self.lead = None if self.kind in ("tieBallot", "preselection") else rule["lead"]
        self.by_house = rule["inEachHouse"] and self.kind != "preselection"
        self.writable = self.kind not in ("tieBallot", "lastPlace", "preselection") and form["writeIns"] != "forbidden"

    def check_houses(self):
        if not self.houses:
            return need(not self.rule["inEachHouse"], "the rule counts each house apart, but there is none")
        for key in TURNOUT:
            parts = [house.turnout[key] for house in self.houses]
            same(self.whole.turnout[key], None if None in parts else show(sum(map(num, parts))), f"the sum of the houses' {key}")
        for key in ("papers", "valid", "votes", "against"):
            parts = [getattr(house, key) for house in self.houses]
            same(getattr(self.whole, key), [sum(row) for row in zip(*parts)] if isinstance(parts[0], list) else sum(parts), f"the sum of the houses' {key}")

    def decide(self):
        """Returns whether the poll stood, the results, and the reasons."""
        lines = self.lines()
        stood, reasons = self.stood()
        return (stood, self.rank(lines, reasons), reasons) if stood else (stood, [], reasons)

    def lines(self):
        lines = [{"person": person["id"], "name": person["name"], "writeIn": False, "for": votes, "against": against,
                  "abstain": self.whole.valid - votes - against}
                 for person, votes, against in zip(self.slate, self.whole.votes, self.whole.against)]
        written = self.whole.tally["writeIns"]
        need(not written or self.writable, "the paper had no room for write-ins")
        self.again = []
        for person, votes in zip(written, self.whole.written):
            if votes > 0 and person["id"] in self.elected:
                self.again.append(reason("elected-already", None, {"votes": votes}, person["name"]))
            elif votes > 0:
                lines.append({"person": person["id"], "name": person["name"], "writeIn": True, "for": votes, "against": 0, "abstain": 0})
        distinct([{"id": line["person"]} for line in lines])
        return lines

    def stood(self):
        stood, reasons = True, []
        for test in self.tests:
            req = test["value"]["needed"]
            count, size = self.whole.base(test["value"]["measured"]), self.whole.size(req)
            met = is_met(req, count, size)
            stood = stood and met
            code = "poll-test-met" if met else "no-quorum" if test["value"]["failure"] == "noQuorum" else "turnout-too-low"
            reasons.append(compared(code, test, req, "count", count, size))
        most, papers = self.rule["papersAtMost"], self.whole.papers
        if most and papers > self.whole.base(most["value"]):
            stood, allowed = False, self.whole.base(most["value"])
            reasons.append(reason("too-many-papers", most, {"papers": papers, "most": allowed, "gap": papers - allowed}))
        return stood, reasons

    def parts(self, req, line):
        """The votes and the base in each part where a requirement must be met, and the name of the house."""
        if not self.by_house:
            return [(line["for"], self.whole.size(req, line["for"] + line["against"]), None)]
        at = [person["id"] for person in self.slate].index(line["person"])
        return [(house.votes[at], house.size(req, house.votes[at] + house.against[at]), event["name"])
                for house, event in zip(self.houses, self.event["houses"])]

    def rank(self, lines, reasons):
        lines = sorted(lines, key=lambda line: -line["for"])
        seats, lead = self.seats, self.lead
        needs_vote = not self.winning and self.kind not in ("tieBallot", "preselection")
        if self.kind in ON_THE_LAST:
            return [shown({**line, "gap": 0, "standing": "notElected"}) for line in lines]
        for position, line in enumerate(lines):
            others = [other["for"] for other in lines[:2] if other is not line]
            line["lead"] = line["for"] - (others[0] if others else 0)
            gaps = [int(needs_vote and line["for"] == 0)]
            gaps += [missing(w["value"], votes, size) for w in self.winning for votes, size, _ in self.parts(w["value"], line)]
            if lead:
                gaps.append(least(lead["value"], self.whole.size(lead["value"])) - line["lead"])
            line["gap"] = max(gaps)
        passed = [line for line in lines if line["gap"] == 0]
        tied_at = passed[seats]["for"] if len(passed) > seats and passed[seats - 1]["for"] == passed[seats]["for"] else None
        for line in lines:
            line["standing"] = ("notElected" if line["gap"] else "tiedForLastSeat" if line["for"] == tied_at
                                else "elected" if line in passed[:seats] else "passedButSurplus")
        elected = [line for line in lines if line["standing"] == "elected"]
        tied = [line for line in lines if line["standing"] == "tiedForLastSeat"]
        for line in lines:
            reasons += self.explain(line, len(tied), seats - len(elected))
        reasons += self.again
        for votes in dict.fromkeys(line["for"] for line in elected):
            count = sum(line["for"] == votes for line in elected)
            if count > 1:
                reasons.append(reason("harmless-tie", self.rule["tie"], {"tied": count, "votes": votes}))
        others, papers = [line for line in lines if line not in elected], self.whole.papers
        if (self.kind != "tieBallot" and len(elected) == seats and others and self.least_slate > seats and papers > 0
                and all(line["for"] == papers for line in elected) and not any(line["for"] for line in others)):
            reasons.append(reason("full-votes-leave-none", self.rule["margin"], {"elected": len(elected), "others": len(others)}))
        return [shown(line) for line in lines]

    def explain(self, line, tied, left):
        name, votes, standing = line["name"], line["for"], line["standing"]
        if standing == "passedButSurplus":
            return [reason("surplus", None, {"votes": votes, "seats": self.seats}, name)]
        if standing == "tiedForLastSeat":
            return [reason("tied", self.rule["tie"], {"tied": tied, "votes": votes, "seats": left}, name)]
        passed = "on-paper" if self.kind == "preselection" else "elected"
        place = self.preselection if self.kind == "preselection" else self.rule["tie"]
        if not self.winning and standing == "elected":
            return [reason(passed + "-by-most", place, {"votes": votes}, name)]
        if not self.winning and votes == 0:
            return [reason("no-votes", place, {"votes": votes}, name)]
        reasons = []
        for w in self.winning:
            for count, size, house in self.parts(w["value"], line):
                if standing == "elected" or not is_met(w["value"], count, size):
                    code = "in-house" if house else passed if standing == "elected" else "short"
                    reasons.append(compared(code, w, w["value"], "votes", count, size, name))
                    if house:
                        reasons[-1]["facts"]["house"] = told(house)
        lead = self.lead
        if lead and not is_met(lead["value"], max(0, line["lead"]), self.whole.size(lead["value"])):
            reasons.append(compared("lead-too-small", lead, lead["value"], "lead", line["lead"], self.whole.size(lead["value"]), name))
        return reasons


def shown(line):
    """A line as it stands in the transcript, with the name kept for reasons."""
    line = {key: value for key, value in line.items() if key != "lead"}
    return {**line, **{key: show(line[key]) for key in ("for", "against", "abstain", "gap")}}
