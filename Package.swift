// swift-tools-version: 6.2

import PackageDescription

/// The same strictness in every room: a file's imports are its true dependencies.
///
/// With SHIREMOOT_STRICT in the environment, as `make check` sets it, a warning is an error.
let strict: [SwiftSetting] =
    [
        .enableUpcomingFeature("ExistentialAny"),
        .enableUpcomingFeature("InternalImportsByDefault"),
        .enableUpcomingFeature("MemberImportVisibility"),
    ]
    + (Context.environment["SHIREMOOT_STRICT"] == nil ? [] : [.treatAllWarnings(as: .error)])

let trees = Target.Dependency.product(name: "HashTreeCollections", package: "swift-collections")
let sqlite = Target.Dependency.product(name: "GRDB", package: "GRDB.swift")
let crypto = Target.Dependency.product(name: "Crypto", package: "swift-crypto")
let yaml = Target.Dependency.product(name: "Yams", package: "Yams")
let web = Target.Dependency.product(name: "Hummingbird", package: "hummingbird")
let webCore = Target.Dependency.product(name: "HummingbirdCore", package: "hummingbird")
let log = Target.Dependency.product(name: "Logging", package: "swift-log")
let nio = Target.Dependency.product(name: "NIOCore", package: "swift-nio")
let embedded = Target.Dependency.product(name: "NIOEmbedded", package: "swift-nio")
let nioFields = Target.Dependency.product(name: "NIOHTTPTypes", package: "swift-nio-extras")
let fields = Target.Dependency.product(name: "HTTPTypes", package: "swift-http-types")
let lifecycle: [Target.Dependency] = [
    .product(name: "ServiceLifecycle", package: "swift-service-lifecycle"),
    .product(name: "UnixSignals", package: "swift-service-lifecycle"),
]
let arguments = Target.Dependency.product(
    name: "ArgumentParser", package: "swift-argument-parser")

/// A room of the house: a target, the rooms and packages below it, and its tests.
func room(
    _ name: String, on below: [Target.Dependency] = [], plugins: [Target.PluginUsage] = []
) -> Target {
    .target(name: name, dependencies: below, swiftSettings: strict, plugins: plugins)
}

/// The tests of a room, and the files beside them that are no code.
func minutes(
    of name: String, with others: [Target.Dependency] = [], beside files: [String] = []
) -> Target {
    .testTarget(
        name: "\(name)Tests", dependencies: [.byName(name: name)] + others, exclude: files,
        swiftSettings: strict)
}

let package = Package(
    name: "shiremoot",
    platforms: [.macOS(.v15)],
    products: [.executable(name: "shiremoot", targets: ["shiremoot"])],
    dependencies: [
        .package(url: "https://github.com/apple/swift-argument-parser", from: "1.5.0"),
        .package(url: "https://github.com/apple/swift-collections", from: "1.1.0"),
        .package(url: "https://github.com/apple/swift-crypto", from: "4.0.0"),
        .package(url: "https://github.com/apple/swift-http-types", from: "1.8.0"),
        .package(url: "https://github.com/apple/swift-log", from: "1.14.0"),
        .package(url: "https://github.com/apple/swift-nio", from: "2.101.0"),
        .package(url: "https://github.com/apple/swift-nio-extras", from: "1.34.1"),
        .package(url: "https://github.com/groue/GRDB.swift", from: "7.0.0"),
        .package(url: "https://github.com/hummingbird-project/hummingbird", from: "2.28.0"),
        .package(url: "https://github.com/jpsim/Yams", from: "6.0.0"),
        .package(url: "https://github.com/swift-server/swift-service-lifecycle", from: "2.0.0"),
    ],
    targets: [
        room("Almanac"),
        room("Governance", on: ["Almanac", trees]),
        room("Assurance", on: ["Almanac", "Governance", yaml], plugins: ["EmbedFrameworks"]),
        room("Journal", on: ["Almanac", "Governance", sqlite, crypto]),
        room("Place", on: ["Almanac", "Governance", "Assurance", "Journal"]),
        room("Address", on: ["Almanac", "Governance"]),
        room("Markup"),
        room("Publication", on: ["Almanac", "Governance", "Assurance", "Address"]),
        room(
            "Search", on: ["Almanac", "Governance", "Assurance", "Publication", sqlite]),
        .target(
            name: "Pages",
            dependencies: [
                "Almanac", "Governance", "Assurance", "Address", "Markup", "Publication",
            ],
            resources: [.embedInCode("Look/styles.css")], swiftSettings: strict),
        room(
            "Site",
            on: [
                "Almanac", "Governance", "Assurance", "Journal", "Place", "Address", "Markup",
                "Pages", "Publication", "Search", crypto, web, webCore, log, nio, nioFields, fields,
            ] + lifecycle),
        room("Spreadsheet", on: ["Almanac", "Governance"]),
        room("Sample", on: ["Almanac", "Governance", "Assurance"]),
        room("TestSupport", on: ["Governance"]),
        .executableTarget(
            name: "shiremoot",
            dependencies: [
                "Almanac", "Governance", "Assurance", "Journal", "Place", "Publication",
                "Sample", "Site", "Spreadsheet", arguments,
            ],
            swiftSettings: strict),
        .executableTarget(
            name: "bench",
            dependencies: [
                "Address", "Almanac", "Governance", "Assurance", "Journal", "Markup", "Pages",
                "Place", "Publication", "Sample", "Search", "Site", "Spreadsheet", "TestSupport",
                sqlite, web,
            ],
            swiftSettings: strict),
        .executableTarget(
            name: "hammer",
            dependencies: ["Almanac", "Governance", "Assurance", "Journal", "Place"],
            swiftSettings: strict),
        .executableTarget(name: "embed-frameworks", swiftSettings: strict),
        .plugin(
            name: "EmbedFrameworks", capability: .buildTool(), dependencies: ["embed-frameworks"]),
        minutes(of: "Almanac", with: ["TestSupport"]),
        minutes(of: "Governance", with: ["Almanac", "TestSupport"], beside: ["Golden"]),
        minutes(of: "Assurance", with: ["Almanac", "Governance"]),
        minutes(of: "Address", with: ["Almanac", "Governance"]),
        minutes(of: "Markup"),
        minutes(of: "Publication", with: ["Almanac", "Assurance", "Governance", "TestSupport"]),
        minutes(
            of: "Journal", with: ["Almanac", "Governance", "TestSupport"],
            beside: ["schema.sql"]),
        minutes(
            of: "Sample",
            with: ["Almanac", "Assurance", "Governance", "Journal", "Place", "TestSupport"]),
        minutes(
            of: "Place",
            with: [
                "Almanac", "Assurance", "Governance", "Journal", "Sample", "TestSupport", "hammer",
            ]),
        minutes(
            of: "Site",
            with: [
                "Address", "Almanac", "Assurance", "Governance", "Journal", "Markup", "Pages",
                "Place", "Publication", "Sample", "TestSupport", nio, embedded, nioFields, fields,
            ], beside: ["Snapshots"]),
        minutes(
            of: "Search",
            with: [
                "Almanac", "Assurance", "Governance", "Journal", "Place", "Publication", "Sample",
                "TestSupport",
            ]),
        minutes(
            of: "Spreadsheet",
            with: ["Almanac", "Governance", "Publication", "Sample", "TestSupport"]),
        .testTarget(
            name: "CommandTests", dependencies: ["shiremoot", "TestSupport"],
            swiftSettings: strict),
        .testTarget(name: "TidyTests", swiftSettings: strict),
    ]
)
