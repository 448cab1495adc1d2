public import Almanac
import Synchronization

#if canImport(Darwin)
    import Darwin
#elseif canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#endif

/// The clock of this machine, for whoever gives a place at work its time.
public enum Clock {
    /// The moment at which it is called, to the microsecond, as the machine has it.
    public static let now: @Sendable () -> Moment = {
        var time = timespec()
        clock_gettime(CLOCK_REALTIME, &time)
        return Moment(microseconds: Int64(time.tv_sec) * 1_000_000 + Int64(time.tv_nsec) / 1_000)
    }

    /// The day it is in the United Kingdom.
    public static var today: Day { now().ukDay }
}

/// A clock that stands until it is set, for a record that is made up or brought in.
///
/// Entries made by it are recorded at the moments it is set to. A place never lets time run
/// backwards: one that is set back counts as standing at the last entry.
public final class StandingClock: Sendable {
    private let moment: Mutex<Moment>

    /// Stands at a moment.
    public init(_ moment: Moment) { self.moment = Mutex(moment) }

    /// The moment at which it stands.
    public var now: Moment { moment.withLock { $0 } }

    /// Sets it to another moment.
    public func set(_ moment: Moment) { self.moment.withLock { $0 = moment } }
}
