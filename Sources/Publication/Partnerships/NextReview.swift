public import Almanac
public import Governance

extension Partnership {
    /// By when an arrangement of it is to be looked at again, as was said last, and whether it was
    /// looked at since that was said; `nil` where no day was set.
    ///
    /// Whoever looks at it may set another day, which is then open again.
    public func nextReview(
        of arrangement: Arrangement, by day: Day
    ) -> (by: Day, isDone: Bool)? {
        guard
            let made = arrangements.facts(by: day).last(where: {
                $0.value.arrangement == arrangement
            })
        else { return nil }
        let reviewed = reviews.facts(by: day).last {
            $0.value.arrangement == arrangement && !When.order($0.happened, made.happened)
        }
        if let next = reviewed?.value.reviewBy { return (next, false) }
        return made.value.reviewBy.map { ($0, reviewed != nil) }
    }
}
