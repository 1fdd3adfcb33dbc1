import { derOctets, derOid } from '#src/signature/worker/cms/der-writer.ts';
import { type Attack, type Outcome, red } from './attack.ts';
import { attribute, type Craft, craftedCms, oids } from './crafted-cms.ts';
import { filling, signOwn } from './own-signature.ts';

/** What nobody who signs honestly writes: it might be read in two ways, or say less than it seems to. */
const crafted = (
  name: string,
  craft: Omit<Craft, 'identity'>,
  expected: readonly Outcome[] = red,
  subFilter = 'ETSI.CAdES.detached',
): Attack => ({
  class: 'crafted signature',
  name,
  expected,
  make: ({ unsigned, attacker }) =>
    signOwn(unsigned, {
      identity: attacker,
      objects: filling(unsigned, 'Signature1'),
      subFilter,
      value: (covered) => craftedCms(covered, { ...craft, identity: attacker }),
    }),
});

const otherHash = attribute(oids.messageDigest, derOctets(new Uint8Array(32)));
const otherType = attribute(oids.contentType, derOid(oids.signedData));

export const craftedSignatures: readonly Attack[] = [
  crafted('as it should be', {}, ['green']),
  crafted('as it should be, of the older kind', {}, ['green'], 'adbe.pkcs7.detached'),
  crafted(
    'the older kind does not name its certificate',
    { attributes: ({ type, digest }) => [type, digest] },
    ['green'],
    'adbe.pkcs7.detached',
  ),
  crafted('it does not name its certificate', {
    attributes: ({ type, digest }) => [type, digest],
  }),
  crafted('it names no hash', { attributes: ({ type, certificate }) => [type, certificate] }),
  crafted('it does not say what it signs', {
    attributes: ({ digest, certificate }) => [digest, certificate],
  }),
  crafted('it names a second hash', {
    attributes: ({ type, digest, certificate }) => [type, digest, otherHash, certificate],
  }),
  crafted('it has two hashes in one', {
    attributes: ({ type, certificate }) => [
      type,
      attribute(oids.messageDigest, derOctets(new Uint8Array(32)), derOctets(new Uint8Array(31))),
      certificate,
    ],
  }),
  crafted('it names another hash', {
    attributes: ({ type, certificate }) => [type, otherHash, certificate],
  }),
  crafted('it says that it signs something else', {
    attributes: ({ digest, certificate }) => [otherType, digest, certificate],
  }),
  crafted('it says twice what it signs', {
    attributes: ({ type, digest, certificate }) => [type, otherType, digest, certificate],
  }),
  crafted('it names two certificates', {
    attributes: ({ type, digest, certificate }) => [type, digest, certificate, certificate],
  }),
  crafted('what it says is in another order', {
    isUnsorted: true,
    attributes: ({ type, digest, certificate }) => [certificate, digest, type],
  }),
  crafted('it has two signers', { signers: 2 }),
  crafted('it has no signer', { signers: 0 }),
  crafted('it has no certificate', { certificates: [] }),
  crafted('it carries what it signs', { content: Uint8Array.of(1, 2, 3) }),
  crafted('it signs another kind of thing', { contentType: oids.signedData }),
  crafted('it says nothing but what it signs', { isBare: true }),
  crafted('a hash of another length', { hash: oids.sha384 }),
  crafted('a hash that can be forged', { hash: oids.sha1 }, ['amber']),
  crafted('an algorithm that can be forged', { algorithm: oids.ecdsaWithSha1 }, ['amber']),
  crafted('a kind that nobody knows', {}, ['amber'], 'adbe.x509.rsa_sha1'),
  crafted('a time stamp that is none', {}, red, 'ETSI.RFC3161'),
  {
    class: 'crafted signature',
    name: 'a certificate that has nothing to do with it',
    expected: ['amber'],
    make: ({ unsigned, attacker, anna }) =>
      signOwn(unsigned, {
        identity: attacker,
        objects: filling(unsigned, 'Signature1'),
        value: (covered) =>
          craftedCms(covered, {
            identity: attacker,
            certificates: [...attacker.certificates, ...anna.certificates],
          }),
      }),
  },
  {
    class: 'crafted signature',
    name: "another's certificate",
    expected: red,
    make: ({ unsigned, attacker, anna }) =>
      signOwn(unsigned, {
        identity: attacker,
        objects: filling(unsigned, 'Signature1'),
        value: (covered) =>
          craftedCms(covered, {
            identity: { ...anna, privateKey: attacker.privateKey },
          }),
      }),
  },
  {
    class: 'crafted signature',
    name: 'a second signature where the first has forbidden all that follows',
    expected: ['amber'],
    make: async ({ unsigned, attacker, anna }) => {
      const certified = await signOwn(unsigned, {
        identity: anna,
        objects: filling(unsigned, 'Signature1'),
        entries:
          '/Reference [<< /Type /SigRef /TransformMethod /DocMDP /TransformParams << /Type /TransformParams /P 1 /V /1.2 >> >>]',
      });
      return signOwn(certified, {
        identity: attacker,
        objects: filling(certified, 'Signature2'),
      });
    },
  },
  {
    class: 'crafted signature',
    name: 'a second signature in a field that the first has locked',
    expected: ['amber'],
    make: async ({ unsigned, attacker, anna }) => {
      const locking = await signOwn(unsigned, {
        identity: anna,
        objects: filling(unsigned, 'Signature1'),
        entries:
          '/Reference [<< /Type /SigRef /TransformMethod /FieldMDP /TransformParams << /Type /TransformParams /Action /Include /Fields [(Signature2)] /V /1.2 >> >>]',
      });
      return signOwn(locking, {
        identity: attacker,
        objects: filling(locking, 'Signature2'),
      });
    },
  },
];
