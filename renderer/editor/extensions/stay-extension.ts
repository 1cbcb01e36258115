import { COMMAND_PRIORITY_LOW, defineExtension, KEY_ESCAPE_COMMAND } from 'lexical';

/** Escape closes what is open above the text. It never takes the keyboard out of it: what is typed next would be nobody's. */
export const StayExtension = defineExtension({
  name: 'toa-soan/stay',
  register: (editor) => editor.registerCommand(KEY_ESCAPE_COMMAND, () => true, COMMAND_PRIORITY_LOW),
});
