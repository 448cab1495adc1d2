#if canImport(Darwin)
    import Darwin
#elseif canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#endif

/// How many files and connections this process may have open at once.
enum OpenFiles {
    /// As many as there may be connections and documents that are read, and some for the journals.
    private static let wanted: rlim_t = 2_048

    /// Asks the system for as many, where it begins with fewer; where it gives fewer, what is
    /// beyond is refused as it comes.
    static func makeRoom() {
        #if canImport(Glibc)
            let kind = __rlimit_resource_t(RLIMIT_NOFILE.rawValue)
        #else
            let kind = RLIMIT_NOFILE
        #endif
        var limit = rlimit()
        guard getrlimit(kind, &limit) == 0, limit.rlim_cur < wanted else { return }
        limit.rlim_cur = min(wanted, limit.rlim_max)
        _ = setrlimit(kind, &limit)
    }
}
