import type { SigningIdentity } from '#src/signature/identity.ts';
import type { Forgery } from './forgery.ts';

export type AttackClass =
  | 'control'
  | 'tamper'
  | 'incremental saving'
  | 'shadow'
  | 'universal forgery'
  | 'wrapping'
  | 'swap'
  | 'crafted signature'
  | 'rollback';

export type Outcome = 'green' | 'amber' | 'red' | 'refused';

/** What an attacker has at hand. */
export interface Kit {
  /** A report with three places to sign and an assessment attached. */
  readonly unsigned: Forgery;
  /** Signed by the first signer; by two; by all three. */
  readonly once: Forgery;
  readonly twice: Forgery;
  readonly thrice: Forgery;
  /** Whose the first signature is. */
  readonly anna: SigningIdentity;
  /** Anybody can make one. */
  readonly attacker: SigningIdentity;
  /** The attacker signs too. */
  sign(file: Forgery, field: string): Promise<Forgery>;
}

export interface Attack {
  readonly class: AttackClass;
  readonly name: string;
  /** Any of these; `refused`: the review answers with an error. */
  readonly expected: readonly Outcome[];
  make(kit: Kit): Forgery | Uint8Array | Promise<Forgery | Uint8Array>;
}

export const never: readonly Outcome[] = ['red', 'amber', 'refused'];
export const red: readonly Outcome[] = ['red'];

/** Some of the words that every report has on its first page, as a program would paint over them. */
export const paint = '1 1 1 rg 0 0 600 850 re f 0 g BT /F1 40 Tf 60 400 Td (ANNAT) Tj ET';
