extension Traits {
    /// Takes over, one after the other, what is so of a subject.
    fileprivate init(_ take: (inout Traits) -> Void) {
        self.init()
        take(&self)
    }
}

extension JoiningCase: Changing {
    var traits: Traits {
        Traits {
            $0.take(opened.value)
            $0.take(forms.value)
            $0.take(grounds.value)
            $0.take(answers.value)
            $0.take(weighings.value)
            $0.take(overlaps.value)
            $0.take(advice.value)
            $0.take(conditions.value)
            $0.take(decided.value)
            $0.take(reopened.value)
        }
    }
}

extension Remit: Changing {
    var traits: Traits {
        Traits {
            $0.take(made.value)
            $0.take(sent.value)
            $0.take(accepted.value)
        }
    }
}

extension ForwardItem: Changing {
    var traits: Traits {
        Traits {
            $0.take(made.value)
            $0.take(closed.value)
        }
    }
}

extension Referral: Changing {
    var traits: Traits {
        Traits {
            $0.take(made.value)
            $0.take(answered.value)
        }
    }
}

extension Objective: Changing {
    var traits: Traits {
        Traits {
            $0.take(made.value)
            $0.take(progress.value)
            $0.take(closed.value)
        }
    }
}

extension Target: Changing {
    var traits: Traits {
        Traits {
            $0.take(made.value)
            $0.take(readings.value)
        }
    }
}

extension Benefit: Changing {
    var traits: Traits {
        Traits {
            $0.take(claimed.value)
            $0.take(measured.value)
        }
    }
}

extension Risk: Changing {
    var traits: Traits {
        Traits {
            $0.take(made.value)
            $0.take(scores.value)
            $0.take(mitigations.value)
            $0.take(reviews.value)
            $0.take(closed.value)
        }
    }
}

extension Complaint: Changing {
    var traits: Traits {
        Traits {
            $0.take(received.value)
            $0.take(answered.value)
            $0.take(escalated.value)
        }
    }
}

extension Challenge: Changing {
    var traits: Traits {
        Traits {
            $0.take(put.value)
            $0.take(answered.value)
        }
    }
}

extension AnnualReport: Changing {
    var traits: Traits {
        Traits {
            $0.take(given.value)
        }
    }
}

extension Recommendation: Changing {
    var traits: Traits {
        Traits {
            $0.take(made.value)
            $0.take(answered.value)
            $0.take(updates.value)
        }
    }
}

extension Signatory: Changing {
    var traits: Traits {
        Traits {
            $0.take(invited.value)
            $0.take(answered.value)
            $0.take(variations.value)
        }
    }
}

extension OpenIssue: Changing {
    var traits: Traits {
        Traits {
            $0.take(opened.value)
            $0.take(dated.value)
            $0.take(settled.value)
        }
    }
}

extension Comment: Changing {
    var traits: Traits {
        Traits {
            $0.take(made.value)
            $0.take(answered.value)
        }
    }
}

extension SupportRequest: Changing {
    var traits: Traits {
        Traits {
            $0.take(made.value)
            $0.take(answered.value)
        }
    }
}
