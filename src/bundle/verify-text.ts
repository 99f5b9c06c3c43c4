// VERIFY.txt: the check by hand, with nothing but a shell, coreutils and OpenSSL 3. A constant of all releases: another text
// in a bundle is an error, so this one may never change. A test runs every indented line of it word for word. What it reads
// is a stranger's text, so no value from a file is ever used as a command, a pattern with special characters or an
// arithmetic expression.

export const verifyTextName = 'VERIFY.txt'

// `§{` stands for the shell's `${`, which a template would take for its own.
export const verifyText = String.raw`HOW TO CHECK THIS BUNDLE BY HAND

You need a POSIX shell, coreutils and OpenSSL 3 (any current Debian, Ubuntu or
Fedora; on Windows use WSL). Nothing of ours is needed, and no page of this bundle
is trusted. Open a terminal in the folder that holds this file, and paste the
indented lines, step by step. Every step prints NOT OK where something is wrong.

1. Is every file as it was when the bundle was made?

    sha256sum --quiet -c manifest-sha256.txt && echo "1a OK" || echo "1a NOT OK"
    sha256sum --quiet -c tagmanifest-sha256.txt && echo "1b OK" || echo "1b NOT OK"

   And is no file there that the lists do not name?

    find data -type f | while IFS= read -r f; do
      grep -q "^[0-9a-f]\{64\}  $f\$" manifest-sha256.txt || echo "NOT OK: not listed: $f"
    done

   Whoever made the bundle made these lists too, so they prove that nothing was
   damaged on the way, not who wrote it. That is what the next steps are for.

2. Is each device's history unbroken? Each line of heads.jsonl is one entry, and
   its "prev" is the SHA-256 of the entry before it on the same device. Where two
   copies of one device were used, both branches stand in one file, and "prev" is
   an earlier line of it. "left out" means that the content of an entry is not in
   this copy: erased, or kept from it on purpose. It is for you to ask why.

    heads=$(mktemp) named=$(mktemp)
    for d in data/ledger/*; do
      last='null 0'; echo "$last" > "$heads"; : > "$named"
      while IFS= read -r head; do
        seq=§{head#*\"seq\":}; seq=§{seq%%[!0-9]*}
        prev=§{head#*\"prev\":}; prev=§{prev#\"}; prev=§{prev%%[!0-9a-z]*}
        body=§{head#*\"body\":\"}; echo "§{body%%[!0-9a-f]*}" >> "$named"
        before="$prev $(( §{seq:-0} - 1 ))"
        [ "$before" = "$last" ] || grep -qx "$before" "$heads" || echo "NOT OK: $d: entry $seq does not follow"
        hash=$(printf '%s' "$head" | sha256sum); last="§{hash%% *} $seq"; echo "$last" >> "$heads"
      done < "$d/heads.jsonl"
      { sha256sum "$d"/bodies/*.json; cat "$d"/bodies/*.jsonl | while IFS= read -r body; do printf '%s' "$body" | sha256sum; done; } 2>/dev/null |
        cut -c1-64 | sort -u > "$heads"
      sort -u "$named" | comm -23 - "$heads" | sed "s/^/left out: content /"
      echo "2 done: $d: $(wc -l < "$d/heads.jsonl") entries"
    done

3. Did each device sign its history? A device is named by its key: the folder's
   name is the start of the SHA-256 of the key, in base32. The last entry's
   signature covers all entries before it, since each names the one before.

    for d in data/ledger/*; do
      name=$(openssl pkey -pubin -in "$d/key.pem" -outform DER | tail -c 32 | openssl dgst -sha256 -binary | head -c 16 | base32 | tr 'A-Z' 'a-z' | tr -d '=')
      [ "$name" = "$(basename "$d")" ] || echo "NOT OK: $d: this key is another device's"
      grep -v "\"device\":\"$(basename "$d")\"" "$d/heads.jsonl" && echo "NOT OK: $d: an entry of another device"
      [ "$(tail -n 1 "$d/heads.jsonl")" = "$(cat "$d/tip.json")" ] || echo "NOT OK: $d: tip.json is not the last entry"
      openssl pkeyutl -verify -pubin -inkey "$d/key.pem" -rawin -in "$d/tip.json" -sigfile "$d/tip.sig" || echo "NOT OK: $d: tip"
    done

   The same for every single entry, which takes a while in a large bundle (and is
   needed where a device has two branches):

    head=$(mktemp) sig=$(mktemp)
    for d in data/ledger/*; do
      [ "$(wc -l < "$d/heads.jsonl")" = "$(wc -l < "$d/signatures.jsonl")" ] || echo "NOT OK: $d: a signature for each entry"
      while IFS= read -r line && IFS= read -r signature <&3; do
        printf '%s' "$line" > "$head"
        printf '%s' "$signature" | tr -d '"' | base64 -d > "$sig"
        openssl pkeyutl -verify -pubin -inkey "$d/key.pem" -rawin -in "$head" -sigfile "$sig" > /dev/null || echo "NOT OK: $d: $line"
      done < "$d/heads.jsonl" 3< "$d/signatures.jsonl"
      echo "3 done: $d"
    done

4. Is each piece of evidence one that somebody signed for? Its SHA-256 stands in
   the content of an entry.

    for f in data/evidence/*; do
      [ -f "$f" ] || continue
      hash=$(sha256sum "$f" | cut -c1-64)
      grep -rqF "\"sha256\":\"$hash\"" data/ledger/*/bodies || echo "NOT OK: nobody signed for $f"
    done; echo "4 done"

5. Who are these people? A signature proves a device, not a person. Assessors and
   verifiers are those on the centre's own list (data/centre-list.json), which the
   centre's key signed. Ask the centre for its check code, by another way than this
   bundle, and compare it in your own copy of Fieldfolio, or with
   npm run verify -- FILE --centre CODE
   Both also check what cannot be checked by hand: that data/portfolio.json, the
   forms and START-HERE.html say what the signed entries say, and nothing else.
`.replaceAll('§{', '${')
