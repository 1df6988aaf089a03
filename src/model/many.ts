/** Things in their order: a list or, of very many, what makes each anew as one goes through them. */
export interface Many<One> extends Iterable<One> {
  readonly length: number;
}
