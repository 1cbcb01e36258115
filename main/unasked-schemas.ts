import type { Plugin, Rolldown } from 'vite';

type Program = ReturnType<Rolldown.PluginContext['parse']>;
type Expression = NonNullable<
  Extract<Program['body'][number], { type: 'VariableDeclaration' }>['declarations'][number]['init']
>;

/**
 * The window is given the schemas that it asks for, and no others. Each takes its time to make, and the bundler cannot know
 * that making one does nothing else: so it is told. The core checks what goes in and what comes out, with all of them.
 */
export const unaskedSchemas: Plugin = {
  name: 'unasked-schemas',
  transform: {
    order: 'post',
    filter: { code: /from ["']zod["']/ },
    handler(code) {
      const schemas = declaredIn(this.parse(code)).filter(isSchema);
      if (schemas.length === 0) return null;
      return { code: schemas.toReversed().reduce(markedPure, code), map: null };
    },
  },
};

function markedPure(code: string, { start, end }: Expression): string {
  return `${code.slice(0, start)}/* @__PURE__ */ (() => (${code.slice(start, end)}))()${code.slice(end)}`;
}

/** What the constants of a module are made by, in their order. */
function declaredIn({ body }: Program): Expression[] {
  return body
    .map((statement) => (statement.type === 'ExportNamedDeclaration' ? statement.declaration : statement))
    .filter((declared) => declared?.type === 'VariableDeclaration')
    .flatMap(({ declarations }) => declarations.flatMap(({ init }) => init ?? []));
}

/** Made by the library, from another schema (their names are capitals), or a table of the contract. */
function isSchema(made: Expression): boolean {
  if (made.type === 'ObjectExpression')
    return made.properties.some((part) => part.type === 'Property' && isProcedure(part.value));
  if (made.type !== 'CallExpression' && made.type !== 'MemberExpression') return false;
  const name = firstName(made);
  return name === 'z' || (name !== undefined && /^[A-Z]/.test(name));
}

function isProcedure(made: Expression): boolean {
  return made.type === 'CallExpression' && ['query', 'command'].includes(firstName(made) ?? '');
}

function firstName(made: Expression): string | undefined {
  if (made.type === 'Identifier') return made.name;
  if (made.type === 'CallExpression') return firstName(made.callee as Expression);
  return made.type === 'MemberExpression' ? firstName(made.object as Expression) : undefined;
}
