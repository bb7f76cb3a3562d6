"""What garbling software writes where a disclaimer has its usual words: right phrase → wrong ones.

A phrase after `~` is odd rather than wrong: a careful writer might choose it, so that it takes two
of them. Spinning swaps words for their synonyms in any sense (a nurse is an attendant, a page is a
side); translating there and back loses the idiom ("apothecary" for pharmacist).
"""
