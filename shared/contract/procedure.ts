import type { z } from 'zod';

/** One call of the contract: what goes in and what comes out, both as schemas. */
export interface Procedure<Input extends z.ZodType = z.ZodType, Output extends z.ZodType = z.ZodType> {
  readonly kind: 'query' | 'command';
  readonly input: Input;
  readonly output: Output;
}

/** A call that changes nothing. The command line may make it while a window has the data folder. */
export function query<Input extends z.ZodType, Output extends z.ZodType>(input: Input, output: Output) {
  return { kind: 'query', input, output } as const satisfies Procedure;
}

/** A call that may change what is stored, or write a file for a person. */
export function command<Input extends z.ZodType, Output extends z.ZodType>(input: Input, output: Output) {
  return { kind: 'command', input, output } as const satisfies Procedure;
}

export type Contract = Record<string, Record<string, Procedure>>;

/** What a caller sees: `client.articles.open({ id })`. */
export type Client<C extends Contract> = {
  readonly [Area in keyof C]: {
    readonly [Name in keyof C[Area]]: (
      input: z.input<C[Area][Name]['input']>,
    ) => Promise<z.output<C[Area][Name]['output']>>;
  };
};

/** What the core provides: one function for each procedure, called with parsed input. */
export type Handlers<C extends Contract> = {
  readonly [Area in keyof C]: {
    readonly [Name in keyof C[Area]]: (
      input: z.output<C[Area][Name]['input']>,
    ) => z.output<C[Area][Name]['output']> | Promise<z.output<C[Area][Name]['output']>>;
  };
};
