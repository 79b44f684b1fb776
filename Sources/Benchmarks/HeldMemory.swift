import CLinux

/// Memory that this process has asked for and not given back.
enum HeldMemory {
    /// Bytes in use in all arenas, with what the allocator adds to them.
    static var bytes: Int {
        let all = mallinfo2()
        return Int(all.uordblks + all.hblkhd)
    }
}
