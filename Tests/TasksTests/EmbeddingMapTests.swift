import Foundation
import Testing

@testable import Tasks

/// Maps of embeddings on two axes.
struct EmbeddingMapTests {
    /// Points of a plane in four dimensions come out with their distances, the wider axis first.
    @Test func componentsOfAPlane() {
        let points = (0..<50).map { (3 * sin(Double($0)), cos(1.7 * Double($0))) }
        let (u, v) = ([0.6, 0, 0.8, 0], [0, 1.0, 0, 0])
        let values = points.flatMap { point in (0..<4).map { point.0 * u[$0] + point.1 * v[$0] + 5 } }
        let places = PrincipalComponents.project(values, rows: 50)
        #expect(places.count == 100)
        func distance(_ a: (Double, Double), _ b: (Double, Double)) -> Double { hypot(a.0 - b.0, a.1 - b.1) }
        for index in 1..<50 {
            let found = distance((places[0], places[1]), (places[2 * index], places[2 * index + 1]))
            #expect(abs(found - distance(points[0], points[index])) < 1e-9)
        }
        let spread = (0..<2).map { axis in (0..<50).reduce(0) { $0 + places[2 * $1 + axis] * places[2 * $1 + axis] } }
        #expect(spread[0] > spread[1])
        #expect(PrincipalComponents.project([1, 2, 1, 2, 1, 2], rows: 3) == [0, 0, 0, 0, 0, 0])
    }

    @Test func mapsAreStoredForEachStage() throws {
        let record = try run(
            """
            data: {source: iris, train: 60, validation: 0, test: 60}
            model: {mlp: {hidden: [8, 6]}}
            optimizer: {adam: {lr: 0.01}}
            training: {epochs: 2, batch: 10}
            diagnostics: [embedding]
            stages: [{name: places, loss: {triplet: {at: "3"}}}, {name: head, freeze: ['1.*', '3.*']}]
            """)
        #expect(try record.elements("/embedding/1/name") == .text("before places"))
        #expect(try record.elements("/embedding/3/name") == .text("after head"))
        #expect(
            try record.numbers("/embedding/1/places").count == 120 && record.numbers("/embedding/labels").count == 60)
        // The head moves nothing that lies before it.
        #expect(try record.numbers("/embedding/2/places") == record.numbers("/embedding/3/places"))
        #expect(try record.numbers("/embedding/1/places") != record.numbers("/embedding/2/places"))
    }
}
