import Foundation
import PackagePlugin

/// Puts every `Frameworks/*.yaml` into the target that asks for it, as Swift source.
///
/// The target gains an internal `enum EmbeddedFrameworks` with `files`, sorted by name, so that
/// the binary needs no file beside it.
///
/// SwiftPM lists a plugin's inputs only when it plans a build, and it plans again only when a
/// folder of a target changes. `Frameworks` belongs to no target, so this plugin's folder holds
/// a link to it: a framework added, renamed or deleted is then noticed like one edited.
@main
struct EmbedFrameworks: BuildToolPlugin {
    func createBuildCommands(context: PluginContext, target: any Target) throws -> [Command] {
        let folder = context.package.directoryURL.appending(path: "Frameworks")
        let names = try FileManager.default.contentsOfDirectory(atPath: folder.path)
        let files = names.filter { $0.hasSuffix(".yaml") }.sorted()
            .map { folder.appending(path: $0) }
        let source = context.pluginWorkDirectoryURL.appending(path: "EmbeddedFrameworks.swift")
        return [
            .buildCommand(
                displayName: "Embedding \(files.count) frameworks",
                executable: try context.tool(named: "embed-frameworks").url,
                arguments: [source.path] + files.map(\.path),
                inputFiles: files,
                outputFiles: [source])
        ]
    }
}
