import ArgumentParser
import Files

struct CompletionsCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "completions",
        abstract: "Prints a script with which a shell completes commands and options.",
        discussion: """
            azmoon completions bash > ~/.local/share/bash-completion/completions/azmoon
            azmoon completions zsh > ~/.zfunc/_azmoon        # with fpath+=~/.zfunc before compinit in ~/.zshrc
            azmoon completions fish > ~/.config/fish/completions/azmoon.fish
            """)

    enum Shell: String, ExpressibleByArgument, CaseIterable {
        case bash, zsh, fish
    }

    @Argument(help: "bash, zsh or fish.")
    var shell: Shell

    func run() {
        let target: CompletionShell =
            switch shell {
            case .bash: .bash
            case .zsh: .zsh
            case .fish: .fish
            }
        say(TerminalText(message: Azmoon.completionScript(for: target)))
    }
}
