/// What a decision report says under a heading that asks for more than that it is there.
public enum ReportSaying: Hashable, Sendable {
    case priority(PriorityAnswered)
    case impact(ImpactAssessed)
}
