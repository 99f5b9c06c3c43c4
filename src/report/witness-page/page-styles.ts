// How the page looks that a witness opens on their own device: one column, large targets, both colour schemes. Constant, like
// its code.

export const witnessPageStyles = `
:root { color-scheme: light dark; font: 17px/1.5 system-ui, sans-serif; }
body { margin: 0 auto; max-width: 36rem; padding: 20px 20px 64px;
  background: light-dark(#f7f5ef, #11171a); color: light-dark(#17211f, #eef3f1); }
h1 { font-size: 1.8rem; line-height: 1.15; }
label, legend { display: block; font-weight: 650; margin: 16px 0 6px; }
fieldset { border: 0; margin: 16px 0 0; padding: 0; }
fieldset label { display: inline-flex; align-items: center; gap: 8px; min-height: 44px; margin: 0 12px 0 0; font-weight: 400; }
input[type=radio] { width: 22px; height: 22px; accent-color: light-dark(#0a6656, #62d5bf); }
input[type=text], input[type=date], textarea { box-sizing: border-box; width: 100%; min-height: 48px; padding: 10px 12px;
  font: inherit; border: 1px solid light-dark(#7f7a6c, #71807f); border-radius: 12px;
  background: light-dark(#ffffff, #1a2226); color: inherit; }
canvas { display: block; width: 100%; aspect-ratio: 1000 / 333; background: #ffffff; border: 2px solid #7f7a6c;
  border-radius: 12px; box-sizing: border-box; touch-action: none; }
button { min-height: 48px; margin: 8px 8px 0 0; padding: 8px 18px; font: inherit; font-weight: 650; border-radius: 14px;
  border: 1px solid light-dark(#7f7a6c, #71807f); background: light-dark(#ffffff, #1a2226); color: inherit; }
button[type=submit] { width: 100%; min-height: 60px; margin-top: 24px; border: 0;
  background: light-dark(#0a6656, #62d5bf); color: light-dark(#ffffff, #05251f); }
#save { border-color: transparent; background: light-dark(#0a6656, #62d5bf); color: light-dark(#ffffff, #05251f); }
.quiet { color: light-dark(#4b5856, #a8b6b4); font-size: 0.9rem; margin: 4px 0; }
#says { font-weight: 650; color: light-dark(#a01f38, #ff9dab); min-height: 1.5em; }
`
