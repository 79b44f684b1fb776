/// Whether the words around a time expression speak of what was or of what is to come.
enum TenseCue {
    case past, future, unsaid
}
