"""What follows a ballot that left seats unfilled: who drops out, what the book allows, who stands next."""
from form import num
from law import is_met, people, reason, told

NEEDS_BALLOT = ("anotherBallot", "nextRule", "freshNominations")


def fewest(lines):
    least_votes = min((num(line["for"]) for line in lines), default=0)
    return [line for line in lines if num(line["for"]) == least_votes]


class Following:
    # --- Who drops out

    def drop(self, lines, cited, req=None):
        self.dropped += [(r["person"], cited["citation"]["place"]) for r in lines]
        return [reason("dropped", cited, {"votes": num(r["for"])}, r["name"], req) for r in lines]

    def drop_last(self, cited, last, left, reasons):
        """Adds to the reasons; returns what must be held or decided first, or None."""
        value = cited["value"]
        tie = (value["tieAgain"] or value["tie"]) if self.plan["last_tied"] else value["tie"]
        going = len(last) if len(last) == 1 or tie == "allGo" else 0 if tie == "nobodyGoes" else 1
        if going == 0 or left - going < num(value["leave"]):
            return None
        if going == len(last):
            reasons += self.drop(last, cited)
            return None
        reasons.append(reason("tied-for-last", cited, {"tied": len(last), "votes": num(last[0]["for"])}))
        if tie == "ballotAmongTied":
            return {**self.plan, "kind": "lastPlace", "last_tied": True}, ("ballotDue", list(reasons), {"slate": people(last)})
        if tie == "ballotAgain":
            slate = [c for c in self.main["event"]["slate"] if c["id"] not in dict(self.dropped)]
            return {**self.plan, "last_tied": True}, ("ballotDue", list(reasons), {"slate": slate})
        more = {"decision": "tieForLast", "options": [("persons", cited, None, None)], "candidates": people(last), "places": 1}
        return self.plan, ("decisionDue", list(reasons), more)

    def go(self, pending):
        self.plan, (kind, reasons, more) = pending
        return self.due(kind, reasons, **more)

    def eliminate(self, last_settled, reasons):
        pending, anybody = None, False
        for cited in self.main["rule"]["eliminations"]:
            value = cited["value"]
            out = self.winners() + list(dict(self.dropped))
            remaining = [r for r in self.main["results"] if r["person"] not in out]
            if value["kind"] == "below":
                figures, req = self.main["ballot"].whole, value["needed"]
                weak = [r for r in remaining if not is_met(req, num(r["for"]), figures.size(req, num(r["for"]) + num(r["against"])))]
                anybody = anybody or bool(weak)
                reasons += self.drop(weak, cited, req)
            elif not last_settled and not (anybody and value["onlyIfNobodyElse"]):
                unelected = [r for r in self.main["results"] if not r["writeIn"] and r["person"] not in self.winners()]
                last = fewest(unelected)
                if not any(r["person"] in dict(self.dropped) for r in last):
                    pending = self.drop_last(cited, last, sum(not r["writeIn"] for r in remaining), reasons)
        return pending

    def after_last_place(self, results, reasons, rule):
        cited, reasons = next(e for e in rule["eliminations"] if e["value"]["kind"] == "lowest"), list(reasons)
        pending = self.drop_last(cited, fewest(results), 2 ** 31 - 1, reasons)
        return self.go(pending) if pending else self.unfilled(reasons, last_settled=True)

    # --- Seats left unfilled

    def missing(self, code, cited):
        return reason(code, cited, {"missing": self.left(), "seats": self.all_seats})

    def next_plan(self, kind):
        return self.leaving() if kind == "nextRule" else self.following()

    def unfilled(self, reasons, last_settled=False):
        if self.left() == 0:
            return self.finish(reasons, "allSeatsFilled")
        reasons = reasons + [self.missing("seats-missing", None)]
        kinds = [(o, o["value"]["kind"]) for o in self.main["rule"]["shortfall"]]
        allowed = [(o, kind) for o, kind in kinds if (self.elected if kind == "reduceSeats" else kind not in NEEDS_BALLOT or self.next_plan(kind))]
        if any(kind in NEEDS_BALLOT for _, kind in allowed):
            pending = self.eliminate(last_settled, reasons)
            if pending:
                return self.go(pending)
        if not allowed:
            return self.finish(reasons + [self.missing("no-further-ballot", None)], "seatsVacant")
        if len(allowed) == 1:
            return self.shortfall(allowed[0][0], reasons)
        options = [(kind, o, o["value"].get("consent"), None) for o, kind in allowed]
        return self.due("decisionDue", reasons, decision="shortfall", options=options)

    def shortfall(self, option, reasons):
        kind = option["value"]["kind"]
        if kind in NEEDS_BALLOT:
            self.plan = self.next_plan(kind)
        if kind in ("anotherBallot", "nextRule"):
            return self.prepare(reasons, option["value"]["slate"])
        if kind == "freshNominations":
            self.dropped = []
            return self.due("nominationsDue", reasons, carried=[])
        code, ending = {"reduceSeats": ("seats-reduced", "seatsReduced"), "leaveVacant": ("no-further-ballot", "seatsVacant"),
                        "nextSession": (None, "nextSession")}[kind]
        return self.finish(reasons + ([self.missing(code, option)] if code else []), ending)

    def finish(self, reasons, ending):
        approval = self.book["approval"]
        if approval is None or not self.elected:
            return self.due("concluded", reasons, ending=ending)
        reasons = reasons + [reason("approval-needed", approval, {"approver": told(approval["value"])})]
        options = [("approve", approval, None, None), ("refuse", approval, None, None)]
        return self.due("decisionDue", reasons, decision="approval", options=options, ending=ending,
                        candidates=[{"id": winner["person"], "name": self.names[winner["person"]]} for winner in self.elected])

    # --- Who stands in the next ballot

    def prepare(self, reasons, slate_rule):
        kind, out = slate_rule["kind"], self.winners() + list(dict(self.dropped)) + list(self.gone)
        self.source = (self.plan, self.main, slate_rule, reasons)
        standing = [r for r in self.main["results"] if r["person"] not in out and (slate_rule.get("withWriteIns") or not r["writeIn"])]
        if kind == "orderOfVotes":
            return self.cut(reasons, standing, self.band_of(self.plan)[1], "decided", people)
        if kind == "openNominations":
            return self.due("nominationsDue", reasons, carried=self.in_paper_order(standing))
        if kind == "highestPerSeat":
            return self.cut(reasons, standing, num(slate_rule["count"]) * self.left(), slate_rule["tie"], self.in_paper_order)
        ballot = self.main["ballot"]
        if kind == "reaching":
            req, filled = slate_rule["needed"], num(slate_rule["filledTo"])
            cut = num(standing[filled - 1]["for"]) if len(standing) >= filled else 0
            standing = [r for r in standing if num(r["for"]) >= cut
                        or is_met(req, num(r["for"]), ballot.whole.size(req, num(r["for"]) + num(r["against"])))]
        if kind == "highestInEachHouse":
            ids, going = [c["id"] for c in ballot.slate], []
            for house in ballot.houses if standing else []:
                most = max(house.votes[ids.index(r["person"])] for r in standing)
                going += [r for r in standing if house.votes[ids.index(r["person"])] == most and r not in going]
            standing = going
        return self.stand_if_enough(reasons, self.in_paper_order(standing))

    def in_paper_order(self, standing):
        paper, going = self.main["event"]["slate"], people(standing)
        return [c for c in paper if c in going] + [c for c in going if c not in paper]

    def stand_if_enough(self, reasons, slate):
        low = self.band_of(self.plan)[0]
        if len(slate) >= low:
            return self.stand(reasons, slate)
        few = reason("too-few-go-on", self.rule()["margin"], {"candidates": len(slate), "least": low})
        return self.due("nominationsDue", reasons + [few], carried=slate)

    def cut(self, reasons, standing, most, tie, ordered):
        if most is None or len(standing) <= most:
            return self.stand_if_enough(reasons, ordered(standing))
        at = num(standing[most - 1]["for"])
        if num(standing[most]["for"]) != at or tie == "allGoOn":
            return self.stand_if_enough(reasons, ordered([r for r in standing if num(r["for"]) >= at]))
        settled, tied = [r for r in standing if num(r["for"]) > at], [r for r in standing if num(r["for"]) == at]
        equal = reason("tied-for-the-paper", self.rule()["margin"], {"tied": len(tied), "votes": at, "places": most - len(settled)})
        return self.paper_tie(reasons + [equal], ordered(settled), ordered(tied), most - len(settled))

    def paper_tie(self, reasons, settled, tied, places):
        options = [("persons", None, None, None)]
        self.due("decisionDue", reasons, decision="tieForThePaper", options=options, candidates=tied, places=places, settled=settled)
