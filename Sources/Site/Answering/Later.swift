import Synchronization

/// Something that is worked out when it is first asked for, and once for all who ask.
final class Later<Value: Sendable>: Sendable {
    private let known: Mutex<Value?>
    private let work: @Sendable () -> Value

    init(_ work: @escaping @Sendable () -> Value) {
        known = Mutex(nil)
        self.work = work
    }

    var value: Value {
        known.withLock { known in
            let found = known ?? work()
            known = found
            return found
        }
    }
}
