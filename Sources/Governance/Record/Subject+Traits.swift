extension Traits {
    /// Takes over, one after the other, what is so of a subject.
    fileprivate init(_ take: (inout Traits) -> Void) {
        self.init()
        take(&self)
    }
}

extension Place: Changing {
    var traits: Traits {
        Traits {
            $0.take(founded.value)
            for fact in cutOffs.facts { $0.take(fact.value, among: "\(fact.value.of) ") }
        }
    }
}

extension Source: Changing {
    var traits: Traits { Traits { $0.take(cited.value) } }
}

extension Person: Changing {
    var traits: Traits {
        Traits {
            $0.take(entered.value)
            $0.take(renamed.value)
        }
    }
}

extension Body: Changing {
    var traits: Traits {
        Traits {
            $0.take(established.value)
            $0.take(renamed.value)
            $0.take(succeeded.value)
        }
    }
}

extension Partnership: Changing {
    var traits: Traits {
        Traits {
            $0.take(started.value)
            $0.take(renamed.value)
            $0.take(banded.value, as: ["reason": "why banded"])
            $0.take(ended.value, as: ["reason": "why ended"])
            $0.take(offices)
        }
    }
}

extension Involvement: Changing {
    var traits: Traits {
        Traits {
            $0.take(recorded.value)
            $0.take(changed.value)
            $0.take(offices)
        }
    }
}

extension Seat: Changing {
    var traits: Traits {
        Traits {
            $0.take(made.value)
            if case .filled(let filled) = holding.value { $0.take(filled, among: "holder ") }
            $0.take(deputies.value, among: "deputy ")
        }
    }
}

extension Meeting: Changing {
    var traits: Traits {
        Traits {
            $0.take(called.value)
            $0.take(moved.value, as: ["to": "day", "reason": "why moved"])
            $0.take(cancelled.value, as: ["reason": "why cancelled"])
            $0.take(held.value, as: ["reason": "why in private"])
            $0.take(minutes.value)
        }
    }
}

extension AgendaItem: Changing {
    var traits: Traits { Traits { $0.take(made.value) } }
}

extension Paper: Changing {
    var traits: Traits {
        Traits {
            $0.take(made.value)
            $0.take(acceptedLate.value, as: ["reason": "why accepted late"])
            $0.take(exempted.value, as: ["reason": "why exempted"])
            $0.take(headed.value)
        }
    }
}

extension Approval: Changing {
    var traits: Traits {
        Traits {
            $0.take(sought.value)
            $0.take(decided.value)
            $0.take(explained.value, as: ["reason": "why afterwards"])
        }
    }
}

extension Decision: Changing {
    var traits: Traits { Traits { $0.take(taken.value) } }
}

extension Promise: Changing {
    var traits: Traits {
        Traits {
            $0.take(made.value)
            $0.take(dated.value)
            $0.take(kept.value)
        }
    }
}

extension Adoption: Changing {
    /// The terms are not the happening itself, and say what can be corrected of it.
    var traits: Traits { Traits { $0.take(dropped.value) } }
}

extension Version: Changing {
    var traits: Traits { Traits { $0.take(made.value) } }
}

extension Consultation: Changing {
    var traits: Traits {
        Traits {
            $0.take(opened.value)
            $0.take(closed.value)
        }
    }
}

// Of these, the last word of each timeline is what is so.
extension JoiningCase: Changing {}
extension Remit: Changing {}
extension ForwardItem: Changing {}
extension Referral: Changing {}
extension Objective: Changing {}
extension Target: Changing {}
extension Benefit: Changing {}
extension Risk: Changing {}
extension Complaint: Changing {}
extension Challenge: Changing {}
extension AnnualReport: Changing {}
extension Recommendation: Changing {}
extension Signatory: Changing {}
extension OpenIssue: Changing {}
extension Comment: Changing {}
extension SupportRequest: Changing {}
