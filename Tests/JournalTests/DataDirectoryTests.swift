import Foundation
import Governance
import Journal
import Testing

struct DataDirectoryTests {
    @Test func `a second owner is refused in under a second and told who has it`() throws {
        let room = try Room()
        let start = ContinuousClock.now
        let refusal = fault { try DataDirectory.open(room.path, creating: false) }
        #expect(ContinuousClock.now - start < .seconds(1))
        #expect(refusal?.kind == .busy)
        #expect(refusal?.sentence.contains("process \(getpid())") == true)
        room.directory.release()
        _ = try DataDirectory.open(room.path, creating: false)
    }

    @Test(.enabled(if: Python.isHere))
    func `another process that has it is named, and its end gives the directory up`() throws {
        let room = try Room()
        room.directory.release()
        let other = try Python.start(
            """
            import fcntl, os, sys, time
            file = open(sys.argv[1] + "/lock", "w")
            fcntl.flock(file, fcntl.LOCK_EX)
            file.write("%d\\n" % os.getpid()); file.flush()
            print("locked", flush=True)
            time.sleep(60)
            """, [room.path])
        #expect(other.line() == "locked")
        let refusal = fault { try DataDirectory.open(room.path, creating: false) }
        #expect(refusal?.sentence.contains("process \(other.process.processIdentifier)") == true)
        kill(other.process.processIdentifier, SIGKILL)
        _ = try DataDirectory.open(room.path, creating: false, patience: .seconds(10))
    }

    @Test func `a directory that is not there is made only on request`() throws {
        let room = try Room()
        let path = room.path + "/of/councils"
        #expect(fault { try DataDirectory.open(path, creating: false) }?.kind == .missing)
        let made = try DataDirectory.open(path, creating: true)
        #expect(made.path == path)
        #expect(try made.places().isEmpty)
        #expect(try room.mode(of: "of/councils") == 0o700)
        #expect(try room.mode(of: "of/councils/lock") == 0o600)
    }

    @Test(arguments: ["", "a\0b"]) func `what is no path is refused`(path: String) {
        #expect(fault { try DataDirectory.open(path, creating: true) }?.kind == .missing)
    }

    @Test func `a file is not taken for a directory`() throws {
        let room = try Room()
        try room.write("minutes", to: "file")
        for creating in [false, true] {
            let refusal = fault { try DataDirectory.open(room.path + "/file", creating: creating) }
            #expect(refusal?.kind == .unsuitable)
            #expect(refusal?.sentence.contains("is a file") == true)
        }
        let inside = fault { try DataDirectory.open(room.path + "/file/in", creating: true) }
        #expect(inside?.kind == .missing)
    }

    @Test func `a link that leads nowhere or to itself is no directory`() throws {
        let room = try Room()
        symlink(room.path + "/away", room.path + "/dangling")
        symlink(room.path + "/loop", room.path + "/loop")
        for creating in [false, true] {
            let nowhere = fault {
                try DataDirectory.open(room.path + "/dangling", creating: creating)
            }
            #expect(nowhere?.kind == .missing)
            #expect(nowhere?.sentence.hasSuffix("is a link that leads nowhere.") == true)
            let loop = fault { try DataDirectory.open(room.path + "/loop", creating: creating) }
            #expect(loop?.kind == .unsuitable)
        }
        let long = room.path + "/" + String(repeating: "a", count: 300)
        #expect(fault { try DataDirectory.open(long, creating: true) }?.kind == .unsuitable)
        symlink(room.path, room.path + "-link")
        defer { unlink(room.path + "-link") }
        room.directory.release()
        _ = try DataDirectory.open(room.path + "-link", creating: false)
    }

    @Test(.enabled(if: geteuid() != 0, "root may enter everywhere"))
    func `a directory that may not be entered is refused`() throws {
        let room = try Room()
        room.directory.release()
        chmod(room.path, 0)
        defer { chmod(room.path, 0o700) }
        #expect(fault { try DataDirectory.open(room.path, creating: true) }?.kind == .unsuitable)
    }

    @Test func `its places are the journals with a lawful name`() throws {
        let room = try Room()
        let directory = room.directory
        for place in ["kent", "city-of-cambridge", "hampshire"] {
            try JournalFile.create(word(place), in: directory).close()
        }
        for name in ["Kent.journal", ".journal", "kent.journal.old", "kent.erased"] {
            try room.write("", to: name)
        }
        let expected = ["city-of-cambridge", "hampshire", "kent"]
        #expect(try directory.places().map(\.text) == expected)
        #expect(directory.has(word("kent")))
        #expect(!directory.has(word("surrey")))
    }

    @Test func `what was left half made is cleared away`() throws {
        let room = try Room()
        try room.write("half a journal", to: "hampshire.making")
        room.directory.release()
        _ = try DataDirectory.open(room.path, creating: false)
        #expect(try room.names() == ["lock"])
    }

    @Test func `nothing is opened in a directory that was released`() throws {
        let room = try Room()
        let directory = room.directory
        try JournalFile.create(hampshire, in: directory).close()
        directory.release()
        #expect(fault { try JournalFile.open(hampshire, in: directory) }?.kind == .fault)
        #expect(fault { try JournalFile.create(word("kent"), in: directory) }?.kind == .fault)
    }
}
