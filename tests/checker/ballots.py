"""One ballot: its figures, whether the poll stood, and how every candidate came out."""
from form import need, num, show
from law import compared, distinct, is_met, least, reason


class Ballot:
    def __init__(self, event, rule, preselection, least_slate, elected):
        self.event, self.rule, self.least_slate, self.elected = event, rule, least_slate, elected
        self.kind, self.seats, self.tally, self.turnout = event["kind"], num(event["seats"]), event["tally"], event["turnout"]
        reaching = preselection and preselection["reaching"]
        self.tests = preselection["pollTests"] if self.kind == "preselection" else rule["pollTests"]
        self.winning = {"tieBallot": [], "preselection": [reaching] if reaching else []}.get(self.kind, rule["winning"])

    def decide(self):
        """Returns whether the poll stood, the results, and the reasons."""
        lines = self.lines()
        stood, reasons = self.stood()
        return (stood, self.rank(lines, reasons), reasons) if stood else (stood, [], reasons)

    def base(self, name, line=None):
        if name == "forPlusAgainst":
            return line["for"] + line["against"] if line else 0
        tally = self.tally
        if name == "validBallots":
            return num(tally["valid"])
        if name == "ballotsReturned" and self.turnout[name] is None:
            return num(tally["papers"])
        if name == "votesForPersons":
            if tally["fromPapers"]:
                return num(tally["fromPapers"]["namingSomebody"])
            need(self.seats == 1, "the papers that name somebody are not known")
            return sum(num(v) for v in tally["for"]) + sum(num(w["votes"]) for w in tally["writeIns"])
        return num(self.turnout[name])

    def lines(self):
        """Checks the figures against each other and returns a line for each candidate."""
        turnout, tally, slate = self.turnout, self.tally, self.event["slate"]
        for part, whole in (("participants", "registeredVoters"), ("present", "entitledToAttend"), ("present", "wholeBody")):
            need(turnout[part] is None or turnout[whole] is None or num(turnout[part]) <= num(turnout[whole]), f"{part} are more than {whole}")
        need(all(value is None or num(value) >= 0 for value in turnout.values()), "a figure is negative")
        papers, valid = num(tally["papers"]), num(tally["valid"])
        need(turnout["ballotsReturned"] in (None, tally["papers"]), "papers returned and counted differ")
        need(0 <= valid <= papers and len(tally["for"]) == len(tally["against"]) == len(slate), "the tally is not of the slate")
        lines = []
        for person, votes, against in zip(slate, map(num, tally["for"]), map(num, tally["against"])):
            need(votes >= 0 and against >= 0 and votes + against <= valid, f"votes of {person['id']} are not of the papers")
            lines.append({"person": person["id"], "name": person["name"], "writeIn": False, "for": votes, "against": against, "abstain": valid - votes - against})
        form = "forbidden" if self.kind == "tieBallot" else self.rule["paper"]["value"]["writeIns"]
        need(not tally["writeIns"] or form != "forbidden", "the paper had no room for write-ins")
        for written in tally["writeIns"]:
            votes = num(written["votes"])
            need(0 <= votes <= valid, "votes of a write-in are not of the papers")
            if votes > 0:
                need(written["id"] not in self.elected, "somebody written in is elected already")
                lines.append({"person": written["id"], "name": written["name"], "writeIn": True, "for": votes, "against": 0, "abstain": 0})
        distinct([{"id": line["person"]} for line in lines])
        detail = tally["fromPapers"]
        if detail is not None:
            marks = [num(n) for n in detail["papersByMarks"]]
            named = sum(line["for"] for line in lines)
            need(sum(marks) == valid and sum(k * n for k, n in enumerate(marks)) == named, "the papers by marks do not make up the votes")
            need(len(marks) - 1 <= num(self.seats) and num(detail["namingSomebody"]) == valid - marks[0], "the papers name too many")
            need(num(detail["underVotes"]) == sum((self.seats - k) * n for k, n in enumerate(marks)), "the unused choices differ")
            need(0 <= num(detail["blank"]) <= marks[0] and sum(map(num, detail["voidByReason"].values())) == papers - valid, "blank or void papers differ")
        return lines

    def stood(self):
        stood, reasons = True, []
        for test in self.tests:
            req = test["value"]["needed"]
            count, size = self.base(test["value"]["measured"]), self.base(req["base"])
            met = is_met(req, count, size)
            stood = stood and met
            code = "poll-test-met" if met else "no-quorum" if test["value"]["failure"] == "noQuorum" else "turnout-too-low"
            reasons.append(compared(code, test, req, "count", count, size))
        most, papers = self.rule["papersAtMost"], num(self.tally["papers"])
        if most and papers > self.base(most["value"]):
            stood, allowed = False, self.base(most["value"])
            reasons.append(reason("too-many-papers", most, {"papers": papers, "most": allowed, "gap": papers - allowed}))
        return stood, reasons

    def rank(self, lines, reasons):
        rule, kind, seats, winning = self.rule, self.kind, self.seats, self.winning
        lines = sorted(lines, key=lambda line: -line["for"])
        for line in lines:
            gaps = [least(w["value"], self.base(w["value"]["base"], line)) - line["for"] for w in winning]
            line["gap"] = max([0] + gaps) if winning else int(line["for"] == 0 and kind not in ("tieBallot", "preselection"))
        passed = [line for line in lines if line["gap"] == 0]
        tied_at = passed[seats]["for"] if len(passed) > seats and passed[seats - 1]["for"] == passed[seats]["for"] else None
        for line in lines:
            line["standing"] = ("notElected" if line["gap"] else "tiedForLastSeat" if line["for"] == tied_at
                                else "elected" if line in passed[:seats] else "passedButSurplus")
        elected = [line for line in lines if line["standing"] == "elected"]
        tied = [line for line in lines if line["standing"] == "tiedForLastSeat"]
        for line in lines:
            reasons += self.explain(line, len(tied), seats - len(elected))
        for votes in dict.fromkeys(line["for"] for line in elected):
            count = sum(line["for"] == votes for line in elected)
            if count > 1:
                reasons.append(reason("harmless-tie", rule["tie"], {"tied": count, "votes": votes}))
        others, papers = [line for line in lines if line not in elected], num(self.tally["papers"])
        if (kind != "tieBallot" and len(elected) == seats and others and self.least_slate > seats and papers > 0
                and all(line["for"] == papers for line in elected) and not any(line["for"] for line in others)):
            reasons.append(reason("full-votes-leave-none", rule["margin"], {"elected": len(elected), "others": len(others)}))
        return [{**line, **{k: show(line[k]) for k in ("for", "against", "abstain", "gap")}} for line in lines]

    def explain(self, line, tied, left):
        name, votes, standing = line["name"], line["for"], line["standing"]
        if standing == "passedButSurplus":
            return [reason("surplus", None, {"votes": votes, "seats": self.seats}, name)]
        if standing == "tiedForLastSeat":
            return [reason("tied", self.rule["tie"], {"tied": tied, "votes": votes, "seats": left}, name)]
        if not self.winning:
            code, cited = ("elected-by-most", self.rule["tie"]) if standing == "elected" else ("no-votes", None)
            return [reason(code, cited, {"votes": votes}, name)]
        sizes = [(w, self.base(w["value"]["base"], line)) for w in self.winning]
        code = "elected" if standing == "elected" else "short"
        return [compared(code, w, w["value"], "votes", votes, size, name)
                for w, size in sizes if code == "elected" or not is_met(w["value"], votes, size)]
