import Foundation
import Testing

/// An HTTP server on this machine that answers GET by path; what it has not is a 404.
final class Server: @unchecked Sendable {
    /// What a path answers.
    struct Answer {
        var body: [UInt8]
        /// The length that the header announces, when it is not the body's.
        var announced: Int?
    }

    let port: UInt16
    private let socketDescriptor: Int32
    private let answers: [String: Answer]
    private let lock = NSLock()
    private var asked: [String] = []

    /// The parts of files that were asked for, in order.
    var ranges: [String] { lock.withLock { asked } }

    /// - Parameter hasRanges: whether a part of a file can be had.
    init(_ answers: [String: Answer], hasRanges: Bool = true) throws {
        self.answers = answers
        #if canImport(Darwin)
            socketDescriptor = socket(AF_INET, SOCK_STREAM, 0)
        #else
            socketDescriptor = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
        #endif
        var address = sockaddr_in()
        address.sin_family = sa_family_t(AF_INET)
        address.sin_addr.s_addr = UInt32(0x7F00_0001).bigEndian
        var size = socklen_t(MemoryLayout<sockaddr_in>.size)
        let descriptor = socketDescriptor
        let bound = withUnsafeMutablePointer(to: &address) { pointer in
            pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) { address in
                bind(descriptor, address, size) == 0 && listen(descriptor, 8) == 0
                    && getsockname(descriptor, address, &size) == 0
            }
        }
        try #require(bound)
        port = UInt16(bigEndian: address.sin_port)
        // The thread closes the socket, and not before its owner wants it: a closed one's number may be that of another test's
        // server.
        Thread.detachNewThread { [answers, weak self] in
            while true {
                let connection = accept(descriptor, nil, nil)
                if connection < 0 {
                    if [EINTR, ECONNABORTED, EMFILE, ENFILE].contains(errno) { continue }
                    break
                }
                let range = Server.serve(connection, answers, hasRanges: hasRanges)
                if let range { self?.note(range) }
                // Closing would not end it, had a process that another test started inherited it.
                shutdown(connection, Int32(SHUT_RDWR))
                close(connection)
            }
            close(descriptor)
        }
    }

    var url: String { "http://127.0.0.1:\(port)/" }

    /// Wakes the thread out of `accept`, which ends it.
    deinit { shutdown(socketDescriptor, Int32(SHUT_RDWR)) }

    private func note(_ range: String) { lock.withLock { asked.append(range) } }

    /// Answers one request, and returns the part of the file that it asks for.
    private static func serve(_ connection: Int32, _ answers: [String: Answer], hasRanges: Bool) -> String? {
        var request: [UInt8] = []
        var buffer = [UInt8](repeating: 0, count: 4096)
        while !request.ends(with: Array("\r\n\r\n".utf8)) {
            let count = read(connection, &buffer, buffer.count)
            guard count > 0 else { return nil }
            request += buffer[..<count]
        }
        let words = String(decoding: request, as: UTF8.self).split(separator: " ")
        let answer = words.count > 1 ? answers[String(words[1].dropFirst())] : nil
        let range = String(decoding: request, as: UTF8.self).split(separator: "\r\n").first { $0.hasPrefix("Range: ") }
            .map { String($0.dropFirst("Range: ".count)) }
        var status = answer == nil ? "404 Not Found" : "200 OK"
        var body = answer?.body ?? []
        if hasRanges, answer != nil, let start = range.flatMap({ Int($0.dropFirst("bytes=".count).dropLast()) }) {
            if start < body.count {
                status = "206 Partial Content\r\nContent-Range: bytes \(start)-\(body.count - 1)/\(body.count)"
                body = Array(body[start...])
            } else {
                (status, body) = ("416 Range Not Satisfiable", [])
            }
        }
        let length = answer?.announced ?? body.count
        let head = "HTTP/1.1 \(status)\r\nContent-Length: \(length)\r\nConnection: close\r\n\r\n"
        let bytes = Array(head.utf8) + body
        _ = bytes.withUnsafeBytes { send(connection, $0.baseAddress, $0.count, Int32(MSG_NOSIGNAL)) }
        return range
    }
}

extension Array where Element == UInt8 {
    fileprivate func ends(with tail: [UInt8]) -> Bool { suffix(tail.count).elementsEqual(tail) }
}
