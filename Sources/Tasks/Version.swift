/// This release of Azmoon, by semantic versioning; CITATION.cff names the same.
public let azmoonVersion = "0.1.0"

/// The Swift packages that Azmoon is built with. Package.swift asks for exactly these versions.
public let pinnedPackages: [(name: String, version: String)] = [
    ("Yams", "6.2.2"),
    ("swift-argument-parser", "1.8.2"),
    ("swift-crypto", "4.5.2"),
]
