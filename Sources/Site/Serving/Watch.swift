/// What is told of serving while it goes on: numbers on a port of their own, and a line for each
/// request. Nothing, unless asked for.
public struct Watch: Sendable {
    /// On which port of this machine numbers can be read; 0 for whichever is free.
    public var metricsPort: Int?
    /// Is given a line for each request.
    public var log: LineLog?
    /// Is told the port of the numbers once it is served.
    public var metricsStarted: @Sendable (Int) -> Void = { _ in }

    /// Tells nothing.
    public init() {}
}
