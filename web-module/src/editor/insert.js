// Puts a block where the cursor is, and the cursor behind it: what is typed next must not take its place.
import { Selection } from "@tiptap/pm/state";

export function insertBlock(editor, content, at = null) {
  editor.view.focus();
  if (at === null) editor.commands.insertContent(content);
  else editor.commands.insertContentAt(at, content);
  const { selection, doc, tr } = editor.state;
  const behind = Selection.findFrom(doc.resolve(selection.to), 1, true);
  if (behind) editor.view.dispatch(tr.setSelection(behind).scrollIntoView());
}
