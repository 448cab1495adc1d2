public import Almanac

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
