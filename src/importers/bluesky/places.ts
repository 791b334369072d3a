/** Twice as many slots as blocks, so that a free one is never far. */
const SLOTS_PER_BLOCK = 2
const FIRST_CAPACITY = 1024

/**
 * Where the blocks of a file lie, by their hashes. Arrays of numbers, since a million objects would cost ten times the memory: some 30 bytes a
 * block. A place is found by the first 32 bits of the hash and told from others by the next; whoever reads a block checks the whole.
 */
export class Places {
  #size = 0
  #capacity = FIRST_CAPACITY
  #marks = new Uint32Array(FIRST_CAPACITY)
  #begins = new Uint32Array(FIRST_CAPACITY)
  #offsets = new Float64Array(FIRST_CAPACITY)
  #lengths = new Uint32Array(FIRST_CAPACITY)
  #slots = new Int32Array(FIRST_CAPACITY * SLOTS_PER_BLOCK).fill(-1)

  get size(): number {
    return this.#size
  }

  /** @param digest  at least 8 bytes; shorter ones are passed over */
  add(digest: Uint8Array, offset: number, length: number): void {
    if (digest.length < 8) return
    if (this.#size === this.#capacity) this.#grow()
    const at = this.#size++
    this.#begins[at] = wordOf(digest, 0)
    this.#marks[at] = wordOf(digest, 4)
    this.#offsets[at] = offset
    this.#lengths[at] = length
    this.#place(at)
  }

  find(digest: Uint8Array): { readonly offset: number; readonly length: number } | undefined {
    if (digest.length < 8) return undefined
    const [begin, mark] = [wordOf(digest, 0), wordOf(digest, 4)]
    for (let slot = begin % this.#slots.length; ; slot = (slot + 1) % this.#slots.length) {
      const at = this.#slots[slot]!
      if (at < 0) return undefined
      if (this.#begins[at] === begin && this.#marks[at] === mark) return { offset: this.#offsets[at]!, length: this.#lengths[at]! }
    }
  }

  #place(at: number): void {
    let slot = this.#begins[at]! % this.#slots.length
    while (this.#slots[slot]! >= 0) slot = (slot + 1) % this.#slots.length
    this.#slots[slot] = at
  }

  #grow(): void {
    this.#capacity *= 2
    this.#begins = enlarged(this.#begins, new Uint32Array(this.#capacity))
    this.#marks = enlarged(this.#marks, new Uint32Array(this.#capacity))
    this.#offsets = enlarged(this.#offsets, new Float64Array(this.#capacity))
    this.#lengths = enlarged(this.#lengths, new Uint32Array(this.#capacity))
    this.#slots = new Int32Array(this.#capacity * SLOTS_PER_BLOCK).fill(-1)
    for (let at = 0; at < this.#size; at++) this.#place(at)
  }
}

function enlarged<Numbers extends Uint32Array | Float64Array>(from: Numbers, to: Numbers): Numbers {
  to.set(from)
  return to
}

function wordOf(digest: Uint8Array, at: number): number {
  return ((digest[at]! << 24) | (digest[at + 1]! << 16) | (digest[at + 2]! << 8) | digest[at + 3]!) >>> 0
}
