import { execFile, execFileSync } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';

/** The office program of this machine, where it has one. */
export const office = ['soffice', 'libreoffice'].find((name) => {
  try {
    execFileSync('which', [name], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
});

/** Opens a file, settles its recorded changes as from the menu, and saves what is left as a text. */
const MACRO = `<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE script:module PUBLIC "-//OpenOffice.org//DTD OfficeDocument 1.0//EN" "module.dtd">
<script:module xmlns:script="http://openoffice.org/2000/script" script:name="Module1" script:language="StarBasic">
Sub Settle(given As String, act As String, made As String)
  Dim opening(0) As New com.sun.star.beans.PropertyValue
  opening(0).Name = "Hidden"
  opening(0).Value = True
  document = StarDesktop.loadComponentFromURL(given, "_blank", 0, opening())
  dispatcher = createUnoService("com.sun.star.frame.DispatchHelper")
  dispatcher.executeDispatch(document.CurrentController.Frame, ".uno:" &amp; act, "", 0, Array())
  Dim saving(1) As New com.sun.star.beans.PropertyValue
  saving(0).Name = "FilterName"
  saving(0).Value = "Text (encoded)"
  saving(1).Name = "FilterOptions"
  saving(1).Value = "UTF8,LF"
  document.storeToURL(made, saving())
  document.close(True)
End Sub
</script:module>
`;

export type Settling = 'AcceptAllTrackedChanges' | 'RejectAllTrackedChanges';

/** The texts of files after the office program accepted or rejected every change in them. */
export async function settledByOffice(acts: readonly [file: Buffer, act: Settling][]): Promise<string[]> {
  const folder = await mkdtemp(join(tmpdir(), 'waymark-word-'));
  const run = (...act: string[]) =>
    promisify(execFile)(office ?? 'soffice', [
      `-env:UserInstallation=file://${join(folder, 'profile')}`,
      '--headless',
      '--norestore',
      ...act,
    ]);
  try {
    // The first start makes the profile, in whose one module the macro is put.
    await run('--terminate_after_init');
    await writeFile(join(folder, 'profile/user/basic/Standard/Module1.xba'), MACRO);
    const texts: string[] = [];
    for (const [at, [file, act]] of acts.entries()) {
      const [given, made] = [join(folder, `${at}.docx`), join(folder, `${at}.txt`)];
      await writeFile(given, file);
      await run(`macro:///Standard.Module1.Settle(file://${given},${act},file://${made})`);
      texts.push((await readFile(made, 'utf8')).replace(/^\ufeff/, ''));
    }
    return texts;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
