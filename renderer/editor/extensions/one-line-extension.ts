import {
  $createParagraphNode,
  $createTextNode,
  $getRoot,
  $isElementNode,
  $isParagraphNode,
  COMMAND_PRIORITY_HIGH,
  defineExtension,
  INSERT_LINE_BREAK_COMMAND,
  INSERT_PARAGRAPH_COMMAND,
  KEY_ENTER_COMMAND,
  LineBreakNode,
  mergeRegister,
  RootNode,
  safeCast,
} from 'lexical';

interface OneLineConfig {
  /** Enter leaves the line. */
  onEnter(): void;
}

const stay: OneLineConfig['onEnter'] = () => {};

/** A field of one line: a line end that finds its way in becomes a space, and Enter moves on. */
export const OneLineExtension = defineExtension({
  name: 'toa-soan/one-line',
  config: safeCast<OneLineConfig>({ onEnter: stay }),
  register: (editor, config) =>
    mergeRegister(
      editor.registerNodeTransform(RootNode, $joinLines),
      editor.registerNodeTransform(LineBreakNode, (node) => void node.replace($createTextNode(' '))),
      editor.registerCommand(
        KEY_ENTER_COMMAND,
        (event) => (event?.preventDefault(), config.onEnter(), true),
        COMMAND_PRIORITY_HIGH,
      ),
      editor.registerCommand(INSERT_PARAGRAPH_COMMAND, () => true, COMMAND_PRIORITY_HIGH),
      editor.registerCommand(INSERT_LINE_BREAK_COMMAND, () => true, COMMAND_PRIORITY_HIGH),
    ),
});

function $joinLines(root: RootNode): void {
  const [first, ...others] = root.getChildren();
  if (others.length === 0 && $isParagraphNode(first)) return;
  const line = $createParagraphNode();
  for (const block of root.getChildren()) {
    if (!$isElementNode(block)) continue;
    if (!line.isEmpty()) line.append($createTextNode(' '));
    line.append(...($isParagraphNode(block) ? block.getChildren() : block.getAllTextNodes()));
  }
  root.clear().append(line);
  line.selectEnd();
}

/** The one paragraph of a line. */
export function $theLine() {
  const line = $getRoot().getFirstChild();
  return $isElementNode(line) ? line : undefined;
}
