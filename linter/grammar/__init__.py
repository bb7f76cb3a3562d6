"""LanguageTool as a reader of our articles: a server of one's own or a running one, within bounds.

In: a parsed article, what the rules say of LanguageTool, the configuration. Out: a `Proof`, plain
data that the grammar check turns into findings; or the one line that says why there is none.
language-tool-python builds the command, starts the server and knows its protocol; it is imported
only when a text has to be read that is not in the cache.

`settings` are the rules' wishes; `text` cuts an article into pieces and maps back; `spelling` picks
the words to ask about and judges the answers with `vocabulary`; `server` is LanguageTool within
bounds; `answers` keeps what it said; `proofreader` brings them together; `installed` and `install`
are about the program on disk.
"""
