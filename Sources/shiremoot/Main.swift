import ArgumentParser
import Foundation

/// Starts the command, once its arguments were found to be text.
@main
enum Main {
    static func main() async {
        // A file must not be opened under the number of a stream that was closed, and written on.
        while case let number = open("/dev/null", O_RDWR), number >= 0 {
            guard number > STDERR_FILENO else { continue }
            close(number)
            break
        }
        // A reader that goes away, as `head` does, ends the reading and not the program.
        signal(SIGPIPE, SIG_IGN)
        // A file that may grow no further is answered like a full disk.
        signal(SIGXFSZ, SIG_IGN)
        for (place, argument) in rawArguments().enumerated() {
            guard String(validating: argument, as: UTF8.self) != nil else {
                Terminal.complain("Argument \(place) is not text in UTF-8.")
                exit(ExitCode.refused.rawValue)
            }
        }
        await Shiremoot.main()
    }

    private static func rawArguments() -> [[UInt8]] {
        (0..<Int(CommandLine.argc)).map { place in
            guard let start = CommandLine.unsafeArgv[place] else { return [] }
            let length = strlen(start)
            return start.withMemoryRebound(to: UInt8.self, capacity: length) {
                Array(UnsafeBufferPointer(start: $0, count: length))
            }
        }
    }
}

extension ExitCode {
    /// Something is late or missed.
    static let late = ExitCode(1)
    /// Nothing is late or missed, and something is not known.
    static let unknown = ExitCode(2)
    /// The input was refused, with a sentence.
    static let refused = ExitCode(64)
    /// A fault: the program or the machine, not the input.
    static let fault = ExitCode(70)
}
