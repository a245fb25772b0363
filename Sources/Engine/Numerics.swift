/// The version of the engine's arithmetic. It is part of every trial's identity and rises with each change that can alter a bit of a
/// result; stored runs of an older version are then not taken for new ones.
public let numericsVersion = "9"
