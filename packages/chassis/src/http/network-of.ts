/**
 * The network of an address, so coarse that it is nobody's: the first half of an IPv4 address, the first quarter of
 * another one.
 */
export function networkOf(address = ''): string {
  const plain = address.replace(/^::ffff:/i, '')
  return plain.includes('.') ? plain.split('.').slice(0, 2).join('.') : plain.split(':').slice(0, 2).join(':')
}
