"""A contest played again: after each event it is known what must come next."""
from ballots import Ballot
from following import Following
from form import need, num, same
from law import band, distinct, least, people, reason, told

class Replay(Following):
    def __init__(self, contest, book):
        self.contest, self.book, self.terms = contest, book, contest["terms"]
        self.all_seats, self.units = num(self.terms["seats"]), num(self.terms["unitsPerVote"])
        in_force = book["from"] <= contest["date"] and (book["to"] is None or contest["date"] <= book["to"])
        need(in_force, "the book is not in force on the day")
        self.elected, self.dropped, self.ballots = [], [], 0
        self.plan = self.at(0, self.all_seats)
        self.next = {"kind": "nominationsDue", "reasons": []}
        self.last = self.main = None  # The last ballot, and the last that was not only on the last place.
        self.source = None  # The ballot and the rule that made the slate; None where it was nominated.
        self.names = {}  # Of the elected.
        self.gone = set()  # Who was struck and not put forward again.

    def run(self):
        need(self.contest["events"], "nothing happened")
        for event in self.contest["events"]:
            need(event["event"] in ("nominated", "struck", "shortened", "held", "decided"), "an event is of no known kind")
            getattr(self, "on_" + event["event"])(event)
        self.check_state()

    def due(self, kind, reasons, **more):
        self.next = {"kind": kind, "reasons": reasons, **more}

    # --- Where the contest stands in its book

    def at(self, stage, seats):
        return {"stage": stage, "use": 1, "kind": self.book["ballots"][stage]["kind"], "seats": seats, "last_tied": False}

    def rule(self, plan=None):
        return self.book["ballots"][(plan or self.plan)["stage"]]

    def left(self):
        return self.all_seats - len(self.elected)

    def narrowed(self):
        return {**self.plan, "kind": self.rule()["kind"], "seats": self.left()}

    def following(self):
        times = self.rule()["times"]
        if times is None or self.plan["use"] < num(times):
            return {**self.at(self.plan["stage"], self.left()), "use": self.plan["use"] + 1}
        return self.leaving()

    def leaving(self):
        for stage in range(self.plan["stage"] + 1, len(self.book["ballots"])):
            if self.book["ballots"][stage]["onceCandidatesAre"] is None:
                return self.at(stage, self.left())
        return None if self.book["repeatsFrom"] is None else self.at(num(self.book["repeatsFrom"]), self.left())

    def for_so_few(self, candidates):
        """The plan under the rule that takes the place of this one where so few stand."""
        plan = self.plan
        for stage in range(self.plan["stage"] + 1, len(self.book["ballots"])):
            few = self.book["ballots"][stage]["onceCandidatesAre"]
            if few is None:
                break
            plan = self.at(stage, self.plan["seats"]) if candidates <= num(few) and self.plan["kind"] != "preselection" else plan
        return plan

    def band_of(self, plan):
        low, high, empty = band(self.rule(plan), plan["seats"])
        fixed = self.terms["fixedCandidates"]
        return (num(fixed), num(fixed), empty) if (plan["stage"], plan["use"]) == (0, 1) and fixed is not None else (low, high, empty)

    # --- Nominations

    def on_nominated(self, event):
        slate = event["slate"]
        distinct(slate)
        need(self.next["kind"] == "nominationsDue", f"nominations came when {self.next['kind']} was expected")
        need(slate == self.next.get("agreed", slate), "another slate was agreed")
        need(not any(c["id"] in self.winners() for c in slate), "somebody nominated is elected already")
        self.gone -= {c["id"] for c in slate}
        self.source = None
        self.admit(slate)

    def winners(self):
        return [winner["person"] for winner in self.elected]

    def admit(self, slate):
        seats, margin, pre = self.plan["seats"], self.rule()["margin"], self.book["preselection"]
        barred = next((c for c in slate if c["id"] in dict(self.dropped)), None)
        if barred:
            why = {**reason("may-not-come-back", None, {}, barred["name"]), "citation": dict(reversed(self.dropped))[barred["id"]]}
            return self.due("nominationsDue", [why], carried=[])
        lawful, most_lawful, empty = band(self.rule(), seats)
        low, high, _ = self.band_of(self.plan)
        satisfied = pre is not None and pre["value"]["satisfiesMargin"] and seats <= low < lawful
        if (low < lawful or (most_lawful is not None and low > most_lawful)) and not satisfied:
            facts = {"fixed": low, "seats": seats, "least": lawful, "most": "∞" if most_lawful is None else str(most_lawful)}
            return self.due("nominationsDue", [reason("fixed-outside-margin", margin, facts)], carried=[])
        low = lawful if satisfied else low
        if len(slate) < low:
            return self.due("nominationsDue", [self.few(seats, len(slate), low)], carried=[])
        if high is None or len(slate) <= high:
            return self.stand([reason("empty-band", margin, {"seats": seats, "least": lawful})] if empty else [], slate)
        many = reason("too-many-candidates", margin, {"candidates": len(slate), "seats": seats, "most": high, "gap": len(slate) - high})
        if pre is None:
            return self.due("nominationsDue", [many], carried=[])
        self.plan = {**self.plan, "kind": "preselection", "seats": high}
        if not pre["value"]["byConsultation"]:
            return self.due("ballotDue", [many], slate=slate)
        options = [("agreedSlate", pre, None, None)] + ([("preselection", pre, None, None)] if pre["value"]["byBallot"] else [])
        return self.due("decisionDue", [many], decision="tooManyNominees", options=options, candidates=slate)

    def few(self, seats, count, low):
        return reason("too-few-candidates", self.rule()["margin"], {"candidates": count, "seats": seats, "least": low, "gap": low - count})

    def stand(self, reasons, slate):
        """The ballot under the rule for so few candidates; or the end, where nobody opposes them."""
        self.plan, provision = self.for_so_few(len(slate)), self.book["unopposed"]
        if provision is None or len(slate) > self.plan["seats"] or self.plan["kind"] == "preselection":
            return self.due("ballotDue", reasons, slate=slate)
        self.names |= {c["id"]: c["name"] for c in slate}
        self.elected += [{"person": c["id"], "ballot": 0, "votes": 0, "byDecision": False} for c in slate]
        alone = [reason("unopposed", {"citation": provision}, {}, c["name"]) for c in slate]
        return self.finish(reasons + alone, "allSeatsFilled" if self.left() == 0 else "seatsVacant")

    # --- Before a ballot

    def on_struck(self, event):
        need(self.next["kind"] == "ballotDue", "somebody was struck when no ballot was due")
        need(event["person"] in self.next["slate"], "somebody was struck who does not stand")
        need(event["cause"] in ("withdrew", "died", "disqualified"), "the cause is of no known kind")
        left = [c for c in self.next["slate"] if c != event["person"]]
        self.gone.add(event["person"]["id"])
        if self.plan["kind"] == "tieBallot":
            return self.without_one_tied(left)
        if self.plan["kind"] == "lastPlace":
            return self.unfilled(self.main["reasons"], last_settled=True)
        if self.source:
            return self.slate_again()
        self.plan = self.narrowed() if self.plan["kind"] == "preselection" else self.plan
        self.admit(left)

    def without_one_tied(self, left):
        if len(left) > self.plan["seats"]:
            return self.due("ballotDue", [], slate=left)
        lines = [next(r for r in self.main["results"] if r["person"] == c["id"]) for c in left]
        self.elect(lines, by_decision=False)
        over = [reason("tie-over", None, {"votes": num(r["for"])}, c["name"]) for r, c in zip(lines, left)]
        return self.unfilled(self.main["reasons"] + over)

    def slate_again(self):
        plan, last, rule, reasons = self.source
        self.plan = dict(plan)
        return self.prepare(reasons, rule) if rule else self.after_preselection(last, reasons)

    def on_shortened(self, event):
        """Those with fewest votes in the ballot before are left off, down to the margin."""
        need(self.next["kind"] == "ballotDue" and self.plan["kind"] != "preselection", "no paper could be shortened")
        slate, left = self.next["slate"], event["slate"]
        need(left == slate[:len(left)] and self.least_slate() <= len(left) < len(slate), "others were left off, or too many")
        need(self.source is not None, "no ballot says who had fewest votes")
        votes = {r["person"]: num(r["for"]) for r in self.source[1]["results"]}
        need(max(votes[c["id"]] for c in slate[len(left):]) < min(votes[c["id"]] for c in left), "somebody had as many votes")
        self.next = {**self.next, "slate": left}

    def least_slate(self):
        return len(self.next["slate"]) if self.plan["kind"] in ("tieBallot", "lastPlace") else self.band_of(self.plan)[0]

    # --- Ballots

    def on_held(self, event):
        plan, rule, slate = self.plan, self.rule(), event["slate"]
        need(self.next["kind"] == "ballotDue", f"a ballot was held when {self.next['kind']} was expected")
        distinct(slate)
        need(slate == self.next["slate"], "the slate is another one")
        self.ballots += 1
        same([event["number"], event["kind"], event["seats"]], [self.ballots, plan["kind"], plan["seats"]], "number, kind and seats")
        ballot = Ballot(event, rule, self.book["preselection"], self.least_slate(), self.winners(), self.units)
        stood, results, reasons = ballot.decide()
        same(event["stood"], stood, "whether the poll stood")
        same(event["results"], [{k: v for k, v in r.items() if k != "name"} for r in results], "results")
        same(event["reasons"], reasons, "reasons of the ballot")
        self.last = {"ballot": ballot, "event": event, "results": results, "reasons": reasons, "rule": rule}
        if plan["kind"] != "lastPlace" and stood:
            self.main = self.last
        self.after(event, results, reasons, rule)

    def after(self, event, results, reasons, rule):
        if not event["stood"]:
            if self.plan["kind"] == "election" and not any(r["code"] == "round.no-quorum" for r in reasons):
                self.plan = {**self.plan, "kind": "rerun"}
                self.source = self.source and (self.source[0] | ({"kind": "rerun"} if self.source[0]["kind"] == "election" else {}), *self.source[1:])
            return self.due("ballotDue", reasons, slate=event["slate"])
        self.source = None
        if event["kind"] == "lastPlace":
            return self.after_last_place(results, reasons, rule)
        chosen = [r for r in results if r["standing"] == "elected"]
        tied = [r for r in results if r["standing"] == "tiedForLastSeat"]
        if event["kind"] == "preselection":
            return self.after_preselection(self.last, reasons)
        self.elect(chosen, by_decision=False)
        tie = rule["tie"]["value"]
        means = tie["means"] if tie["kind"] == "decidedBy" else tie.get("then") if event["kind"] == "tieBallot" else None
        if tied and means:
            options = [("persons", rule["tie"], None, means)]
            return self.due("decisionDue", reasons, decision="tie", options=options, candidates=people(tied), places=self.left())
        if tied and tie["kind"] == "ballotAmongTied":
            self.plan = {**self.plan, "kind": "tieBallot", "seats": self.left()}
            return self.due("ballotDue", reasons, slate=people(tied))
        return self.unfilled(reasons)

    def after_preselection(self, last, reasons):
        passed = [r for r in last["results"] if r["standing"] != "notElected" and r["person"] not in self.gone]
        places, self.source = self.plan["seats"], (self.plan, last, None, reasons)
        self.plan, chosen = self.narrowed(), passed[:places]
        if len(passed) > places and passed[places - 1]["for"] == passed[places]["for"]:
            at = passed[places]["for"]
            chosen, tied = [r for r in chosen if r["for"] != at], [r for r in passed if r["for"] == at]
            return self.paper_tie(reasons, people(chosen), people(tied), places - len(chosen))
        low = self.band_of(self.plan)[0]
        if len(chosen) < low:
            return self.due("nominationsDue", reasons + [self.few(self.plan["seats"], len(chosen), low)], carried=people(chosen))
        return self.stand(reasons, people(chosen))

    def elect(self, lines, by_decision):
        number = self.main["event"]["number"]
        self.names |= {r["person"]: r["name"] for r in lines}
        self.elected += [{"person": r["person"], "ballot": number, "votes": r["for"], "byDecision": by_decision} for r in lines]

    # --- Decisions outside the count

    def on_decided(self, event):
        state, choice, named, kind = self.next, event["choice"], event["persons"], event["kind"]
        need(state["kind"] == "decisionDue" and state["decision"] == kind, "a decision came that was not due")
        options = {name: (cited, consent) for name, cited, consent, _ in state["options"]}
        need(choice in options, f"{choice} is not among the answers allowed")
        chosen = [c for c in state.get("candidates", []) if c["id"] in named]
        need(len(chosen) == len(named) and (choice in ("persons", "agreedSlate", "approve") or not named), "other persons are chosen")
        need(state.get("places", 0) in (0, len(chosen)), "too many or too few persons are chosen")
        consent = options[choice][1]
        if consent and event["consentingVotes"] is not None:
            need(num(event["consentingVotes"]) >= least(consent, num(event["consentBase"])), "too few consented")
        reasons = state["reasons"]
        if kind == "tooManyNominees":
            if choice == "preselection":
                return self.due("ballotDue", reasons, slate=state["candidates"])
            self.plan = self.narrowed()
            return self.due("nominationsDue", [], agreed=chosen, carried=[])
        if kind == "tie":
            self.elect([next(r for r in self.main["results"] if r["person"] == c["id"]) for c in chosen], by_decision=True)
            return self.unfilled(self.main["reasons"])
        if kind == "tieForThePaper":
            return self.stand(reasons, state["settled"] + chosen)
        if kind == "tieForLast":
            out = self.drop([r for r in self.main["results"] if r["person"] in named], options[choice][0])
            return self.unfilled(self.main["reasons"] + out, last_settled=True)
        if kind == "shortfall":
            return self.shortfall(options[choice][0], reasons)
        approved = [c["id"] for c in chosen or state["candidates"]] if choice == "approve" else []
        others = [c for c in state["candidates"] if c["id"] not in approved]
        if not others:
            return self.due("concluded", reasons, ending=state["ending"])
        self.elected = [winner for winner in self.elected if winner["person"] in approved]
        approval, approver = self.book["approval"], {"approver": told(self.book["approval"]["value"])}
        refused = [reason("not-approved", approval, approver, c["name"]) for c in others] if approved else [reason("approval-refused", approval, approver)]
        return self.due("concluded", reasons + refused, ending="seatsVacant" if approved else "approvalRefused")

    # --- Where the contest stands

    def check_state(self):
        state, kind, found = self.next, self.next["kind"], self.contest["state"]
        expected = {"kind": kind}
        if kind == "concluded":
            expected |= {"ending": state["ending"], "vacant": 0 if state["ending"] == "seatsReduced" else self.left()}
        elif kind == "ballotDue":
            expected |= {"ballot": self.plan["kind"], "number": self.ballots + 1, "seats": self.plan["seats"], "slate": state["slate"]}
        elif kind == "nominationsDue":
            low, most, _ = self.band_of(self.plan)
            expected |= {"seats": self.plan["seats"], "least": low, "most": most, "carriedOver": state["carried"]}
        else:
            expected |= {"decision": state["decision"], "candidates": state.get("candidates", []), "places": state.get("places", 0),
                         "options": [{"choice": name, "means": means} for name, _, _, means in state["options"]]}
        same(found, expected, "where the contest stands")
        same(self.contest["elected"], self.elected, "who is elected")
        same(self.contest["dropped"], [{"person": person, "citation": place} for person, place in self.dropped], "who dropped out")
        self.check_reasons(state["reasons"])

    def check_reasons(self, expected):
        # An answer that was refused for want of consent leaves its reason and no event.
        refused = [r for r in self.contest["reasons"] if r["code"] == "round.consent-too-small"]
        same([r for r in self.contest["reasons"] if r not in refused], expected, "reasons")
        options = [o for rule in self.book["ballots"] for o in rule["shortfall"]]
        for r in refused:
            count, size = num(r["facts"]["count"]), num(r["facts"]["base"])
            asked = [o for o in options if (o["citation"]["place"], o["value"].get("consent")) == (r["citation"], r["requirement"])]
            need(asked and count < least(r["requirement"], size), "the consent was enough, or not asked for")
            facts = {"count": count, "base": size, "needed": least(r["requirement"], size), "gap": least(r["requirement"], size) - count}
            same(r, reason("consent-too-small", asked[0], facts, req=r["requirement"]), "consent")
