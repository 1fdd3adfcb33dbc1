import { fromBER, ObjectIdentifier, OctetString, Sequence } from 'asn1js';

/** A private key outside of the browser's keeping (PKCS #8, RFC 5208), of whatever kind. */
export interface PrivateKeyInfo {
  /** Object identifiers. */
  readonly algorithm: string;
  /** Empty where the algorithm has none, or describes it at length. */
  readonly curve: string;
  /** Without attributes, which Windows adds: they are of no use here, and not every browser takes them. */
  readonly pkcs8: ArrayBuffer;
}

/** pkijs knows some curves only, and takes a key of others for nonsense. Throws where it is that. */
export function parsePrivateKeyInfo(bytes: ArrayBuffer): PrivateKeyInfo {
  const { result } = fromBER(bytes);
  const [version, algorithm, octets] = result instanceof Sequence ? result.valueBlock.value : [];
  const [type, parameter] = algorithm instanceof Sequence ? algorithm.valueBlock.value : [];
  if (version === undefined || algorithm === undefined || !(octets instanceof OctetString)) {
    throw new Error('This is no private key.');
  }
  return {
    algorithm: oidOf(type),
    curve: oidOf(parameter),
    pkcs8: new Sequence({ value: [version, algorithm, octets] }).toBER(),
  };
}

function oidOf(value: unknown): string {
  return value instanceof ObjectIdentifier ? value.valueBlock.toString() : '';
}
