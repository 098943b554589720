"""A contest played again: after each event it is known what must come next."""
from ballots import Ballot
from form import need, num, same
from law import band, compared, distinct, is_met, least, people, reason, subsequence, told


class Replay:
    """One contest: plays its events and says after each what must come next."""

    def __init__(self, contest, book):
        self.contest, self.book = contest, book
        self.terms, self.all_seats = contest["terms"], num(contest["terms"]["seats"])
        need(book["from"] <= contest["date"] and (book["to"] is None or contest["date"] <= book["to"]), "the book is not in force on the day")
        self.elected, self.ballots = [], 0
        self.plan = {"stage": 0, "use": 1, "kind": "election", "seats": self.all_seats}
        self.next = {"kind": "nominationsDue", "reasons": []}
        self.last = None

    def run(self):
        for number, event in enumerate(self.contest["events"]):
            need(event["event"] in ("nominated", "held", "decided"), f"event {number + 1} is of no known kind")
            getattr(self, "on_" + event["event"])(event)
        need(self.contest["events"], "nothing happened")
        self.check_state()

    # --- Nominations

    def rule(self, plan=None):
        return self.book["ballots"][(plan or self.plan)["stage"]]

    def band_of(self, plan):
        low, high, empty = band(self.rule(plan), plan["seats"])
        fixed = self.terms["fixedCandidates"]
        return (num(fixed), num(fixed), empty) if plan["stage"] == 0 and fixed is not None else (low, high, empty)

    def on_nominated(self, event):
        slate = event["slate"]
        if self.next["kind"] == "ballotDue":  # Somebody was struck off the paper, which nominates the others again.
            need(subsequence(slate, self.next["slate"]) and len(slate) < len(self.next["slate"]), "nominations came when a ballot was due")
        else:
            need(self.next["kind"] == "nominationsDue", f"nominations came when {self.next['kind']} was expected")
            need(slate == self.next.get("agreed", slate), "another slate was agreed")
        distinct(slate)
        need(not any(c["id"] in [w["person"] for w in self.elected] for c in slate), "somebody nominated is elected already")
        self.admit(slate)

    def admit(self, slate):
        seats, margin, pre = self.plan["seats"], self.rule()["margin"], self.book["preselection"]
        lawful, most_lawful, empty = band(self.rule(), seats)
        low, high, _ = self.band_of(self.plan)
        satisfied = pre is not None and pre["value"]["satisfiesMargin"] and seats <= low < lawful
        if (low < lawful or (most_lawful is not None and low > most_lawful)) and not satisfied:
            facts = {"fixed": low, "seats": seats, "least": lawful, "most": "∞" if most_lawful is None else str(most_lawful)}
            return self.due("nominationsDue", [reason("fixed-outside-margin", margin, facts)], carried=[])
        low = lawful if satisfied else low
        if len(slate) < low:
            return self.due("nominationsDue", [self.few(margin, seats, len(slate), low)], carried=[])
        if high is not None and len(slate) > high:
            many = reason("too-many-candidates", margin, {"candidates": len(slate), "seats": seats, "most": high, "gap": len(slate) - high})
            if pre is None:
                return self.due("nominationsDue", [many], carried=[])
            self.plan = {**self.plan, "kind": "preselection", "seats": high}
            if not pre["value"]["byConsultation"]:
                return self.due("ballotDue", [many], slate=slate)
            options = [("agreedSlate", pre, None)] + ([("preselection", pre, None)] if pre["value"]["byBallot"] else [])
            return self.due("decisionDue", [many], decision="tooManyNominees", options=options, candidates=slate)
        why = [reason("empty-band", margin, {"seats": seats, "least": lawful})] if empty else []
        return self.due("ballotDue", why, slate=slate)

    @staticmethod
    def few(margin, seats, count, low):
        return reason("too-few-candidates", margin, {"candidates": count, "seats": seats, "least": low, "gap": low - count})

    def due(self, kind, reasons, **more):
        self.next = {"kind": kind, "reasons": reasons, **more}

    # --- Ballots

    def on_held(self, event):
        plan, state, rule = self.plan, self.next, self.rule()
        need(state["kind"] == "ballotDue", f"a ballot was held when {state['kind']} was expected")
        self.ballots += 1
        same([event["number"], event["kind"], event["seats"]], [self.ballots, plan["kind"], plan["seats"]], "number, kind and seats of the ballot")
        names = event["slate"]
        distinct(names)
        self.check_slate(names)
        preselection = self.book["preselection"] and self.book["preselection"]["value"]
        least_slate = len(names) if plan["kind"] == "tieBallot" else self.band_of(plan)[0]
        ballot = Ballot(event, rule, preselection, least_slate, [w["person"] for w in self.elected])
        stood, results, reasons = ballot.decide()
        same(event["stood"], stood, "whether the poll stood")
        same(event["results"], [{k: v for k, v in r.items() if k != "name"} for r in results], "results")
        same(event["reasons"], reasons, "reasons of the ballot")
        self.last = {"ballot": ballot, "event": event, "results": results, "reasons": reasons, "rule": rule}
        self.after()

    # --- What follows a ballot

    def after(self):
        event, results, reasons, rule = (self.last[key] for key in ("event", "results", "reasons", "rule"))
        if not event["stood"]:
            if self.plan["kind"] == "election" and not any(r["code"] == "round.no-quorum" for r in reasons):
                self.plan = {**self.plan, "kind": "rerun"}
            return self.due("ballotDue", reasons, slate=event["slate"])
        chosen = [r for r in results if r["standing"] == "elected"]
        tied = [r for r in results if r["standing"] == "tiedForLastSeat"]
        if event["kind"] == "preselection":
            return self.after_preselection(event, reasons, chosen, tied)
        self.elect(chosen, by_decision=False)
        if tied and rule["tie"]["value"]["kind"] == "ballotAmongTied":
            self.plan = {**self.plan, "kind": "tieBallot", "seats": self.left()}
            return self.due("ballotDue", reasons, slate=people(tied))
        if tied and rule["tie"]["value"]["kind"] == "decidedBy":
            return self.due("decisionDue", reasons, decision="tie", options=[("persons", rule["tie"], None)], candidates=people(tied), places=self.left())
        return self.unfilled()

    def after_preselection(self, event, reasons, chosen, tied):
        places = self.plan["seats"] - len(chosen)
        self.plan = {**self.plan, "kind": "election", "seats": self.left()}
        if tied:
            return self.paper_tie(reasons, people(chosen), people(tied), places)
        low = self.band_of(self.plan)[0]
        if len(chosen) < low:
            return self.due("nominationsDue", reasons + [self.few(self.rule()["margin"], self.plan["seats"], len(chosen), low)], carried=people(chosen))
        return self.due("ballotDue", reasons, slate=people(chosen))

    def elect(self, lines, by_decision):
        self.elected += [{"person": r["person"], "ballot": self.ballots, "votes": r["for"], "byDecision": by_decision} for r in lines]

    def left(self):
        return self.all_seats - len(self.elected)

    def following(self):
        times = self.rule()["times"]
        if times is None or self.plan["use"] < num(times):
            return {**self.plan, "use": self.plan["use"] + 1, "kind": self.rule()["kind"], "seats": self.left()}
        stage = self.plan["stage"] + 1
        return {"stage": stage, "use": 1, "kind": self.book["ballots"][stage]["kind"], "seats": self.left()} if stage < len(self.book["ballots"]) else None

    def missing(self, code, cited):
        return reason(code, cited, {"missing": self.left(), "seats": self.all_seats})

    def unfilled(self):
        reasons, rule = self.last["reasons"], self.last["rule"]
        if self.left() == 0:
            return self.finish(reasons, "allSeatsFilled")
        reasons, following = reasons + [self.missing("seats-missing", None)], self.following()
        allowed = [o for o in rule["shortfall"] if following or o["value"]["kind"] not in ("anotherBallot", "freshNominations")]
        if not allowed:
            return self.finish(reasons + [self.missing("no-further-ballot", None)], "seatsVacant")
        if len(allowed) == 1:
            return self.shortfall(allowed[0], reasons)
        options = [(o["value"]["kind"], o, o["value"].get("consent")) for o in allowed]
        return self.due("decisionDue", reasons, decision="shortfall", options=options)

    def shortfall(self, option, reasons):
        kind, following = option["value"]["kind"], self.following()
        if kind == "anotherBallot":
            return self.prepare(following, reasons, option["value"]["slate"])
        if kind == "freshNominations":
            self.plan = following
            return self.due("nominationsDue", reasons, carried=[])
        code, ending = {"reduceSeats": ("seats-reduced", "seatsReduced"), "leaveVacant": ("no-further-ballot", "seatsVacant"),
                        "nextSession": (None, "nextSession")}[kind]
        return self.finish(reasons + ([self.missing(code, option)] if code else []), ending)

    def finish(self, reasons, ending):
        approval = self.book["approval"]
        if approval is None or not self.elected:
            return self.due("concluded", reasons, ending=ending)
        self.plan = {"stage": 0, "use": 1, "kind": "election", "seats": self.all_seats}
        reasons = reasons + [reason("approval-needed", approval, {"approver": told(approval["value"])})]
        return self.due("decisionDue", reasons, decision="approval", options=[("approve", approval, None), ("refuse", approval, None)], ending=ending)

    def prepare(self, following, reasons, slate_rule):
        unelected = [r for r in self.last["results"] if r["person"] not in [w["person"] for w in self.elected]
                     and (not r["writeIn"] or slate_rule.get("withWriteIns"))]
        dropped, why, fewest = [], [], min([num(r["for"]) for r in unelected], default=0)
        last = [r for r in unelected if num(r["for"]) == fewest]
        for elimination in self.last["rule"]["eliminations"]:
            value = elimination["value"]
            if value["kind"] == "lowest":
                if value["tie"] == "decided" and len(last) > 1:
                    return self.due("decisionDue", reasons, decision="tieForLast", options=[("persons", elimination, None)], candidates=people(last), places=1)
                out = [] if value["tie"] == "nobodyGoes" and len(last) > 1 else last
            elif value["kind"] == "fewerThan":
                out = [r for r in unelected if num(r["for"]) < num(value["votes"])]
            else:
                size = self.last["ballot"].base(value["needed"]["base"])
                out = [r for r in unelected if not is_met(value["needed"], num(r["for"]), size)]
            for r in out:
                if r not in dropped:
                    dropped.append(r)
                    why.append(reason("dropped", elimination, {"votes": num(r["for"])}, r["name"]))
        return self.stand(following, reasons + why, slate_rule, [r for r in unelected if r not in dropped])

    def stand(self, following, reasons, slate_rule, standing):
        self.plan = following
        kind, margin = slate_rule["kind"], self.rule()["margin"]
        on_paper = [c for c in self.last["event"]["slate"] if c["id"] in [r["person"] for r in standing]]
        if kind == "allUnelected":
            return self.due("ballotDue", reasons, slate=on_paper)
        if kind == "openNominations":
            return self.due("nominationsDue", reasons, carried=on_paper)
        if kind == "highestPerSeat":
            count = num(slate_rule["count"]) * self.left()
            cut = num(standing[count - 1]["for"]) if len(standing) >= count else 0
            keep = [r["person"] for r in standing if num(r["for"]) >= cut]
            return self.due("ballotDue", reasons, slate=[c for c in on_paper if c["id"] in keep])
        low, most, _ = self.band_of(self.plan)
        if len(standing) < low:
            few = reason("too-few-go-on", margin, {"candidates": len(standing), "least": low})
            return self.due("nominationsDue", reasons + [few], carried=people(standing))
        if most is None or len(standing) <= most or standing[most]["for"] != standing[most - 1]["for"]:
            return self.due("ballotDue", reasons, slate=people(standing[:most]))
        cut = num(standing[most - 1]["for"])
        settled, tied = [r for r in standing if num(r["for"]) > cut], [r for r in standing if num(r["for"]) == cut]
        equal = reason("tied-for-the-paper", margin, {"tied": len(tied), "votes": cut, "places": most - len(settled)})
        return self.paper_tie(reasons + [equal], people(settled), people(tied), most - len(settled))

    def paper_tie(self, reasons, settled, tied, places):
        self.due("decisionDue", reasons, decision="tieForThePaper", options=[("persons", None, None)], candidates=tied, places=places, settled=settled)

    # --- Decisions outside the count

    def on_decided(self, event):
        state, choice, named = self.next, event["choice"], event["persons"]
        need(state["kind"] == "decisionDue" and state["decision"] == event["kind"], "a decision came that was not due")
        options = {name: (cited, consent) for name, cited, consent in state["options"]}
        need(choice in options, f"{choice} is not among the answers allowed")
        chosen = [c for c in state.get("candidates", []) if c["id"] in named]
        need(len(chosen) == len(named) and (choice in ("persons", "agreedSlate") or not named), "the persons chosen are not among the candidates")
        need(state.get("places", 0) in (0, len(chosen)), "too many or too few persons are chosen")
        consent = options[choice][1]
        if consent and event["consentingVotes"] is not None:
            need(num(event["consentingVotes"]) >= least(consent, num(event["consentBase"])), "too few consented")
        reasons, kind = state["reasons"], event["kind"]
        if kind == "tooManyNominees":
            if choice == "preselection":
                return self.due("ballotDue", reasons, slate=state["candidates"])
            self.plan = {**self.plan, "kind": "election", "seats": self.left()}
            return self.due("nominationsDue", [], agreed=chosen)
        if kind == "tie":
            self.elect([next(r for r in self.last["results"] if r["person"] == c["id"]) for c in chosen], by_decision=True)
            return self.unfilled()
        if kind == "tieForThePaper":
            return self.due("ballotDue", reasons, slate=state["settled"] + chosen)
        if kind == "tieForLast":
            slate_rule = next(o["value"]["slate"] for o in self.last["rule"]["shortfall"] if o["value"]["kind"] == "anotherBallot")
            gone = [w["person"] for w in self.elected] + named
            return self.stand(self.following(), reasons, slate_rule, [r for r in self.last["results"] if not r["writeIn"] and r["person"] not in gone])
        if kind == "shortfall":
            return self.shortfall(options[choice][0], reasons)
        if choice == "approve":
            return self.due("concluded", reasons, ending=state["ending"])
        self.elected = []
        refused = reason("approval-refused", self.book["approval"], {"approver": told(self.book["approval"]["value"])})
        return self.due("concluded", reasons + [refused], ending="approvalRefused")

    # --- Where the contest stands

    def check_slate(self, found):
        slate = self.next["slate"]
        if self.plan["kind"] == "tieBallot":  # One of the tied may have been struck.
            need(subsequence(found, slate), "the slate is not of the tied")
        else:  # A slate may be shortened from its end, down to the margin.
            shortened = len(found) >= self.band_of(self.plan)[0] and found == slate[:len(found)]
            need(found == slate or shortened, "the slate is another one")

    def check_state(self):
        state, kind, found = self.next, self.next["kind"], self.contest["state"]
        expected = {"kind": kind}
        if kind == "concluded":
            expected |= {"ending": state["ending"], "vacant": 0 if state["ending"] == "seatsReduced" else self.left()}
        elif kind == "ballotDue":
            need(found.get("kind") == kind, "a ballot is due")
            self.check_slate(found["slate"])
            expected |= {"ballot": self.plan["kind"], "number": self.ballots + 1, "seats": self.plan["seats"], "slate": found["slate"]}
        elif kind == "nominationsDue":
            low, most, _ = self.band_of(self.plan)
            expected |= {"seats": self.plan["seats"], "least": low, "most": most, "carriedOver": state["carried"]}
        else:
            expected |= {"decision": state["decision"], "options": [name for name, _, _ in state["options"]],
                         "candidates": state.get("candidates", []), "places": state.get("places", 0)}
        same(found, expected, "where the contest stands")
        same(self.contest["elected"], self.elected, "who is elected")
        # An answer that was refused for want of consent leaves its reason and no event.
        refused = [r for r in self.contest["reasons"] if r["code"] == "round.consent-too-small"]
        same([r for r in self.contest["reasons"] if r not in refused], state["reasons"], "reasons")
        for r in refused:
            count, size = num(r["facts"]["count"]), num(r["facts"]["base"])
            option = {"citation": {"place": r["citation"]}}
            asked = [[o["citation"]["place"], o["value"].get("consent")] for rule in self.book["ballots"] for o in rule["shortfall"]]
            need([r["citation"], r["requirement"]] in asked, "no such consent was asked")
            need(not is_met(r["requirement"], count, size), "the consent was enough")
            same(r, compared("consent-too-small", option, r["requirement"], "count", count, size), "consent")
