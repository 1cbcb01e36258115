import type { HelpTopic } from '#renderer/words/help-topic.ts';
import type { Words } from '#renderer/words/words.ts';
import { counted } from './counted.ts';

const reporter: HelpTopic = {
  title: 'Reporters',
  intro: 'From the first word to the desk editor’s desk.',
  kind: 'steps',
  items: [
    {
      term: 'Write',
      text: 'Press “New article”, fill in kicker, headline and lead, then go on to the body. Everything is saved as you type; the line at the foot says when.',
    },
    {
      term: 'Take an article from a saved page',
      text: 'Press “Import”, or drop a text file, a saved web page (HTML, MHT) or a Word file on the window. See where each line went, put right what was mistaken, then accept. The photos of the article come along with their captions where they are in the MHT, in the HTML or in the folder saved with the page; drop an HTML page together with that folder. A page with the headline of an article that is there already is pointed out.',
    },
    {
      term: 'Add photos',
      text: 'Drop a photo where it belongs; let go beside the text, it comes to the end. Caption and author are read from the file; what is missing stands under the photo in the panel. There photos are put in order too, by dragging a handle or with the arrows on it; the first one leads. “Crop…” turns as well, and the original file stays as it is.',
    },
    {
      term: 'Photo story',
      text: 'Ctrl+Alt+8, or “/photo story” on an empty line, and several files at once. Captions are written under each photo; Enter goes on to the next line. With the caret in a caption Alt+↑ and Alt+↓ move its photo, and a photo that is added goes behind it. The panel joins photos into a story and takes one out again.',
    },
    {
      term: 'Choose photos on the photo desk',
      text: 'Ctrl+Alt+K opens the photo desk. Add a whole card, view large with Enter, rate with keys 0 to 5, see what is not used yet, and put photos into an article.',
    },
    {
      term: 'Captions for many photos',
      text: 'Select photos there and press Ctrl+Alt+C. A template such as “{nơi}, {ngày}: …” takes place, date and people from each photo; you see the captions before they are written, and can undo them in one step. Used again, a template repeats nothing. They are kept in the archive, the original file is not changed; “Write into copies” writes them into copies.',
    },
    {
      term: 'Add a box, a table, a pull quote',
      text: 'Type “/” on an empty line, in a list or a box too, and the name, accents or not. Alt+↑ and Alt+↓ move the block one is writing. Enter on the empty line at the end of a box goes on below it. Backspace right behind a photo or a box chooses it first, and the next one deletes it; what you type while it is chosen goes into a new paragraph below.',
    },
    {
      term: 'Paste from Word, Google Docs, a web page, Zalo',
      text: 'What was deleted or noted in Word stays out. After a paste a line above the text says what was left out, with “Paste as plain text” and “Undo”. TCVN3 and VNI text is recognised, and converted only when you agree. Figures from a spreadsheet, pasted into an empty cell or over chosen cells, go each into a cell of its own.',
    },
    {
      term: 'Find and replace',
      text: 'Ctrl+F finds, Ctrl+H or “Replace…” replaces, in headline, lead, captions, boxes and tables too, from the caret on. Words typed without marks are found with any, words typed with marks only with these; before words with other marks, or places inside longer words, are replaced you are asked. With “Match case”, replacing “hoa” leaves the name “Hoa” alone. Replacing all is undone in one step. F3 goes on, also once the find bar is closed. Ctrl+/ opens the sheet of shortcuts.',
    },
    {
      term: 'Byline, section, genre',
      text: 'Open the panels at the side. Marks need not be typed: “thoi su” finds “Thời sự”. What each author did is printed as papers do: “Bài và ảnh: …”, “Ảnh: …”, “… (tổng hợp)”.',
    },
    {
      term: 'A pen name that is not in the list',
      text: 'Press “Add pen name” under it, while a page is taken in or while writing: the newsroom has one more contributor who signs so. Where it is a new name of somebody in the list, press “Of somebody in the list…”. Where two people sign the same name, choose the right one. A text of another paper has the role “After”.',
    },
    {
      term: 'Names and titles by a short key',
      text: 'Type the key of the register and a semicolon, as in “tvn;”: the full form that is right on the day of the article appears, and later in the text the short one. The register is in the settings.',
    },
    {
      term: 'Check',
      text: 'The panel “Checks” lists what is missing; each line chooses the very words in the text. A name one letter off from the register, a title no longer held and a unit that is no more are told as well. “???” in the text counts as unfinished.',
    },
    {
      term: 'Submit',
      text: 'When nothing stands in the way, submit. You can still see where the article is.',
    },
    {
      term: 'When it comes back',
      text: 'The reason stands on the article. It is yours again as a draft is: correct it outright, nobody has to accept that, and submit. What the newsroom left open you accept or reject before. The earlier revision is kept.',
    },
    {
      term: 'What the newsroom changed',
      text: 'Open the panel “Changes” and press “What the newsroom changed”: your text as you handed it in, and as it is now. Where a change waits for you, accept or reject it in its row; F9 goes to the next. However many you settle at once, in headline, lead or body, one undo takes them back.',
    },
    {
      term: 'Counting',
      text: 'The line at the foot counts words, characters with and without spaces, and minutes to read of the lead and body, without captions, photo credits and deletions. Select a part, and it counts that part, also without captions; select within captions only, and it counts those.',
    },
  ],
};

const deskEditor: HelpTopic = {
  title: 'Desk editors',
  intro: 'What waits for you stands first on the desk.',
  kind: 'steps',
  items: [
    {
      term: 'Take an article',
      text: 'Open it from the desk. When you begin to edit, the reporter’s text becomes a revision of its own.',
    },
    {
      term: 'Edit with tracked changes',
      text: 'An article that was handed in is tracked by itself, except where it was returned and its writer corrects it; Ctrl+Shift+E turns it on and off, and the settings change the habit. Insertions are underlined, deletions struck through, each with a name. The panel of changes shows everybody’s or one person’s, and accepts or rejects one, the selected ones, one person’s, or all. Bold, italic, links, words in tables, descriptions, how a photo is placed and the order of photos in a story are not tracked.',
    },
    {
      term: 'Write into a photo that was taken out',
      text: 'Words written into the caption of a photo that somebody else took out keep the photo, and a line above says so. The panel of changes lists “Kept the photo that was taken out”: accept it and the photo stays, reject it and the photo is taken out again and waits for a decision.',
    },
    {
      term: 'Sign with changes open',
      text: 'Open changes stand in the way of a signature. Whoever signs may do so all the same and say why in one sentence, which is kept with it. The article leaves as it reads: what was put in counts, what was taken out does not.',
    },
    {
      term: 'Notes',
      text: 'Select some words and write. Type “@” at the start of a word in a note to ask somebody at a level of the newsroom. Notes stand outside the text: they never undo an approval and never leave the newsroom.',
    },
    {
      term: 'Return',
      text: 'Give the reason. The more exact, the sooner it is mended. Once the article is handed in again, “What the writer corrected” in the panel of changes shows it as you returned it beside what came back.',
    },
    { term: 'Approve', text: 'The article goes on to the secretariat.' },
    {
      term: 'Two parallel revisions',
      text: 'Where two machines edited one article, both are kept. Compare them under “Revisions”, then choose which goes on in the panel “Sign-off”.',
    },
  ],
};

const secretariat: HelpTopic = {
  title: 'Secretariat',
  intro: 'What is ready for the issue, what lacks something, what is held.',
  kind: 'steps',
  items: [
    {
      term: 'See the issue',
      text: 'A heading of the desk sorts by it, and a second press the other way. “More filters” narrows by genre, author, photos, what is missing and time. “Missing” says what lacks.',
    },
    { term: 'Hold', text: 'Hold what cannot be used yet, with a reason; resume it later.' },
    {
      term: 'Approve through levels',
      text: 'A higher level may approve; the signature says which levels it passed.',
    },
    {
      term: 'The newsroom’s lists',
      text: 'Settings hold the levels, sections, the register of names, checks, slots, caption templates… Each list goes out as a CSV table and comes in again, with every row shown before it counts. The heads of its columns are Vietnamese in either language: other machines of the newsroom read them. What is taken off a list stays on old articles.',
    },
    {
      term: 'Copyfit',
      text: 'Under “Copyfit” choose a slot: the status line tells at once how many lines are over or short, and whether the headline fits. The figures of slots are in Settings; count the lines of one printed article to calibrate a slot.',
    },
    {
      term: 'Print a galley',
      text: 'For those who approve on paper: numbered lines, the article’s code, boxes to sign.',
    },
    {
      term: 'Carry articles',
      text: 'Pack them onto a stick. On the other machine press “Open a story file” on the desk (Ctrl+Alt+O): it is shown before anything is stored.',
    },
    {
      term: 'Hand over to layout or web',
      text: 'Export, choose the package and the place. It is read again before it counts. An article that was changed and approved again goes into “The earlier package”: ICML files keep their names and InDesign updates its links. Files that layout saved in the package folder stay as they are; a page that is open must be closed first. Where another article of the package cannot be exported yet, “Leave as they are” keeps it as it was and exports the others. Nothing is replaced before you press “Replace this package”.',
    },
  ],
};

const board: HelpTopic = {
  title: 'Editorial board',
  intro: 'The last signature on an article.',
  kind: 'steps',
  items: [
    { term: 'Approve', text: 'Open, read, approve. The signature holds for exactly this text.' },
    {
      term: 'Afterwards',
      text: 'Any edit brings the article back for approval. Compare it with what was signed.',
    },
    { term: 'Return, hold', text: 'Possible for approved articles too, with a reason.' },
    {
      term: 'Not digitally signed',
      text: 'This sign-off is the word of whoever uses the machine, not yet a digital signature in law.',
    },
  ],
};

const glossary: HelpTopic = {
  title: 'Words of Tòa Soạn',
  intro: 'One word for each idea, on every screen.',
  kind: 'terms',
  items: [
    { term: 'Article (tin bài)', text: 'Whatever the newsroom writes to publish.' },
    { term: 'Reference (tư liệu)', text: 'A published page kept to look things up. It is never approved.' },
    { term: 'Kicker (tít dẫn)', text: 'The line above the headline.' },
    { term: 'Lead (sapo)', text: 'The opening paragraph that stands apart.' },
    {
      term: 'Body, subhead (chính văn, tít xen)',
      text: 'Everything after the lead, and the headings in it.',
    },
    {
      term: 'Photo desk, stars (bàn ảnh, sao)',
      text: 'Where all photos of the newsroom are. Stars and captions here are the newsroom’s words; the original file keeps its own. They travel in story files; where the other laptop has its own, those stay.',
    },
    {
      term: 'Caption template (khuôn chú thích)',
      text: 'A frame edited in Settings. {nơi} place, {ngày} date, {giờ} time, {người} people, {tác giả} photographer, {nguồn} credit, {tít} headline come from the photo; … is the caption itself; what stands in square brackets goes where it is not known.',
    },
    {
      term: 'Take the file’s words again (lấy lại từ ảnh)',
      text: 'Drops what the newsroom said of a photo; the caption in the file counts again.',
    },
    { term: 'Pen name (bút danh)', text: 'The name under an article. One person may have many.' },
    {
      term: 'Register of names (sổ tên)',
      text: 'People in office, bodies and places, each from one day to another. Short forms and checks both read it.',
    },
    { term: 'Stage (khâu duyệt)', text: 'Where an article stands between draft and approved.' },
    {
      term: 'Over, short, fits (thừa, hụt, vừa khuôn)',
      text: 'Measured in the paper’s own font where this machine has it, else an estimate. Lines break at spaces or behind hyphens, never inside a syllable; spaces shrink to four fifths before a word moves down; first lines are indented; only a word wider than the column is cut. Lead, subheads and boxes are told in lines of running text.',
    },
    { term: 'Revision (bản)', text: 'A state of an article that is kept for good.' },
    { term: 'Parallel revisions (bản song song)', text: 'Two newest revisions, written on two machines.' },
    {
      term: 'Change (chỗ sửa)',
      text: 'Words put in or taken out, or a paragraph split, joined, moved or made another kind, with who did it. Words written over others are one.',
    },
    { term: 'Note (góp ý)', text: 'Said beside the text, answered, and closed.' },
    { term: 'Check (soát bài)', text: 'What must be there before an article is signed.' },
    { term: 'Story file (gói bài)', text: 'A .toasoan file that carries articles with all their revisions.' },
    { term: 'Export package (gói)', text: 'A folder or ZIP for layout, web or the archive.' },
    { term: 'Chữ', text: 'Syllables, as a Vietnamese newsroom counts. Captions do not count.' },
  ],
};

const data: HelpTopic = {
  title: 'Where data lives',
  intro: 'One folder on this machine holds everything.',
  kind: 'terms',
  items: [
    { term: 'toasoan.db', text: 'Articles, revisions, sign-offs, notes, lists.' },
    { term: 'photos', text: 'Original files of photos, named by their checksum, never changed.' },
    { term: 'copies', text: 'A copy of the data from before each upgrade.' },
    { term: 'nhat-ky.log', text: 'What went wrong, for whoever mends it. No article’s text.' },
    {
      term: 'Another machine',
      text: 'To another disk of this machine: “Move the data…” in the settings copies everything, reads it again and leaves the old folder as it is. To another machine: copy the folder while Tòa Soạn is closed, or restore a backup.',
    },
    { term: 'Do not', text: 'Do not put the folder into a synchronised one, and do not edit files in it.' },
  ],
};

const trouble: HelpTopic = {
  title: 'When something is wrong',
  intro: 'What happens now and then, and what to do.',
  kind: 'terms',
  items: [
    {
      term: 'The power went off while typing',
      text: 'Open Tòa Soạn again. At most the last half second is lost; what was recovered is told at the top.',
    },
    {
      term: 'The last line says “The disk is slow”',
      text: 'Write on: the words are in the window, and are saved once the disk is through. Do not turn the computer off before that line says “Saved on this computer”. Where it happens often, back up and check the disk.',
    },
    { term: 'It cannot be submitted', text: 'Open “Checks”: each red line is something missing.' },
    {
      term: 'An approved article waits again',
      text: 'Somebody edited it. Compare the revisions, then approve again or restore.',
    },
    {
      term: 'Two parallel revisions',
      text: 'Nothing is lost: compare both and choose the one that goes on.',
    },
    {
      term: 'A wrong edit',
      text: 'While it is open, Ctrl+Z: first through the text with the caret (body, headline or lead), then on to whichever of the others was written in last. Later, compare revisions and take back a block, or restore an earlier one.',
    },
    {
      term: 'The data folder is open in another window',
      text: 'One window writes at a time. Go on there, or close it.',
    },
    {
      term: 'The data is damaged',
      text: 'Nothing is deleted: the damaged file is set aside and the newest good backup opened. Leave the folder as it is and call for help.',
    },
    {
      term: 'The machine is broken or lost, the backup disk is there',
      text: 'Install Tòa Soạn on the new machine and plug the backup disk in. In the first step of the first start press “There is a backup already? Restore from it…”, choose the folder where the backups went, then press “Restart”: articles, revisions, sign-offs and photos are all there.',
    },
    {
      term: 'The disk is full',
      text: 'The line at the foot says so. Make room and go on: your words are still on the screen.',
    },
    {
      term: 'The disk with the data was pulled out',
      text: 'The foot of the window says that the data are not there. Do not close it: plug that disk in again, or put the folder back. If nothing can be saved even then, copy what is unsaved to another place and restart.',
    },
    {
      term: 'No backup could be made',
      text: 'Is the disk or stick there? The place can be changed in the settings.',
    },
    {
      term: 'A photo cannot be added',
      text: 'JPEG, PNG, WebP and TIFF are taken. Save HEIC as JPEG first. A file that was only half copied is kept, and said to lack its end: when it comes in, and in the panel “Photos”; with the whole file, press “Exchange the picture file…”.',
    },
    {
      term: 'Nothing is found',
      text: 'Type fewer words, or without marks. In quotation marks it finds the exact phrase.',
    },
  ],
};

export const help: Words['help'] = {
  title: 'Help',
  search: 'Search the help',
  nothing: (typed) => `The help says nothing of “${typed}” yet. Try another word.`,
  found: (count) => counted(count, 'place'),
  roles: 'How to work',
  reference: 'Look up',
  keys: {
    search: 'Find a shortcut',
    notFound: 'No such shortcut.',
    title: 'Shortcuts',
    intro: 'Press Ctrl+/ anywhere to see which keys work there and then.',
    often: 'Keys for this',
    all: 'All of them',
    here: 'Here and now',
    elsewhere: 'Elsewhere',
  },
  dataFolder: (path) => `The data folder of this machine: ${path}`,
  topics: { reporter, deskEditor, secretariat, board, glossary, data, trouble },
};
