"""The one style sheet, made from the tokens of ui/theme.py; no page has a sheet of its own.

Wherever a border is set, the arrows and marks are set too: Fusion stops drawing them as soon as a sheet touches the
widget. The marks are files because a sheet takes no other pictures: resources/icons/sheet/, one a theme.
"""

from ui.theme import CORNER, TYPE, Tokens, mixed


def sheet(t: Tokens, factor: float) -> str:
    """The style sheet of a theme with letters enlarged by `factor`."""
    size = {kind: round(height * factor) for kind, height in TYPE.items()}
    parts = (_types(t, size), _buttons(t, size), _fields(t, size), _choices(t, size), _lists(t, size), _frames(t, size))
    return "\n".join(parts)


def _types(t: Tokens, size: dict[str, int]) -> str:
    rules = [f'QLabel[type="{kind}"] {{ font-size: {height}px; }}' for kind, height in size.items()]
    rules += [
        "QLabel { background: transparent; }",
        'QLabel[type="heading"], QLabel[type="figure"], QLabel[type="ticket"], QLabel[strong="true"]'
        " { font-weight: 700; }",
        f'QLabel[quiet="true"] {{ color: {t.quiet}; }}',
    ]
    rules += [f'QLabel[tone="{tone}"] {{ color: {t.tone(tone)}; }}' for tone in ("ok", "warn", "bad", "still")]
    return "\n".join(rules)


def _buttons(t: Tokens, size: dict[str, int]) -> str:
    accent_hover, accent_pressed = mixed(t.text, t.accent, 0.12), mixed(t.text, t.accent, 0.24)
    return f"""
QPushButton {{ background: {t.surface}; color: {t.text}; border: 1px solid {t.edge}; border-radius: {CORNER}px;
    padding: 7px 15px; font-size: {size["field"]}px; icon-size: {round(20 * size["text"] / 14)}px; }}
QPushButton:hover {{ background: {t.hover}; }}
QPushButton:pressed, QPushButton:checked {{ background: {t.pressed}; }}
QPushButton:focus {{ border: 2px solid {t.accent}; padding: 6px 14px; }}
QPushButton[role="primary"] {{ background: {t.accent}; color: {t.on_accent}; border-color: {t.accent};
    font-weight: 700; }}
QPushButton[role="primary"]:hover {{ background: {accent_hover}; }}
QPushButton[role="primary"]:pressed {{ background: {accent_pressed}; }}
QPushButton[role="primary"]:focus {{ border: 2px solid {t.text}; }}
QPushButton[role="danger"] {{ color: {t.bad}; border-color: {t.bad}; }}
QPushButton[role="danger"]:hover {{ background: {t.tint("bad")}; }}
QPushButton[role="danger"]:focus {{ border: 2px solid {t.bad}; }}
QPushButton[role="plain"] {{ background: transparent; border: 1px solid transparent; color: {t.accent};
    padding: 3px 7px; font-size: {size["text"]}px; }}
QPushButton[role="plain"]:hover {{ background: {t.hover}; }}
QPushButton[role="plain"]:focus {{ border: 2px solid {t.accent}; padding: 2px 6px; }}
QPushButton[role="nav"] {{ background: transparent; border: 1px solid transparent; color: {t.text};
    text-align: left; padding: 9px 11px; font-size: {size["text"]}px; }}
QPushButton[role="nav"]:hover {{ background: {t.hover}; }}
QPushButton[role="nav"]:checked {{ background: {t.selection}; color: {t.accent}; font-weight: 700; }}
QPushButton[role="nav"]:focus {{ border: 2px solid {t.accent}; padding: 8px 10px; }}
QPushButton:disabled, QPushButton[blocked="true"] {{ background: {t.ground}; color: {t.blocked};
    border-color: {t.line}; font-weight: 400; }}
QPushButton[blocked="true"]:focus {{ border: 2px solid {t.edge}; }}
"""


def _fields(t: Tokens, size: dict[str, int]) -> str:
    every = "QLineEdit", "QPlainTextEdit", "QComboBox", "QSpinBox"
    return f"""
{", ".join(every)} {{ background: {t.surface}; color: {t.text}; border: 1px solid {t.edge};
    border-radius: {CORNER}px; padding: 6px 9px; font-size: {size["field"]}px;
    selection-background-color: {t.accent}; selection-color: {t.on_accent}; }}
{", ".join(f"{w}:focus" for w in every)} {{ border: 2px solid {t.accent}; padding: 5px 8px; }}
{", ".join(f'{w}[problem="true"]' for w in every)} {{ border: 2px solid {t.bad}; padding: 5px 8px; }}
{", ".join(f"{w}:disabled" for w in every)} {{ background: {t.ground}; color: {t.blocked};
    border-color: {t.line}; }}
QLineEdit:read-only, QPlainTextEdit:read-only {{ background: {t.ground}; border-color: {t.line}; }}
QLineEdit[large="true"] {{ font-size: {size["heading"]}px; padding: 9px 11px; }}
QLineEdit[large="true"]:focus {{ padding: 8px 10px; }}
QComboBox {{ padding-right: 28px; }}
QComboBox::drop-down {{ subcontrol-origin: border; subcontrol-position: center right; width: 28px; border: none; }}
QComboBox::down-arrow {{ image: url(icons:sheet/down-{t.name}.svg); width: 16px; height: 16px; }}
QComboBox QAbstractItemView {{ background: {t.surface}; color: {t.text}; border: 1px solid {t.edge};
    outline: none; padding: 4px; selection-background-color: {t.selection}; selection-color: {t.text}; }}
QComboBox QAbstractItemView::item {{ min-height: 32px; padding: 0 8px; }}
QSpinBox {{ padding-right: 26px; }}
QSpinBox::up-button, QSpinBox::down-button {{ subcontrol-origin: border; width: 24px; border: none; }}
QSpinBox::up-button {{ subcontrol-position: top right; }}
QSpinBox::down-button {{ subcontrol-position: bottom right; }}
QSpinBox::up-arrow {{ image: url(icons:sheet/up-{t.name}.svg); width: 12px; height: 12px; }}
QSpinBox::down-arrow {{ image: url(icons:sheet/down-{t.name}.svg); width: 12px; height: 12px; }}
"""


def _choices(t: Tokens, size: dict[str, int]) -> str:
    both = "QCheckBox::indicator", "QRadioButton::indicator"
    return f"""
QCheckBox, QRadioButton {{ spacing: 8px; font-size: {size["field"]}px; padding: 3px; background: transparent; }}
{", ".join(both)} {{ width: 18px; height: 18px; border: 1px solid {t.edge}; background: {t.surface}; }}
QCheckBox::indicator {{ border-radius: 4px; }}
QRadioButton::indicator {{ border-radius: 10px; }}
QCheckBox::indicator:checked {{ background: {t.accent}; border-color: {t.accent};
    image: url(icons:sheet/check-{t.name}.svg); }}
QRadioButton::indicator:checked {{ border: 6px solid {t.accent}; width: 8px; height: 8px;
    background: {t.on_accent}; }}
QCheckBox:focus, QRadioButton:focus {{ border: 2px solid {t.accent}; border-radius: {CORNER}px; padding: 1px; }}
QCheckBox:disabled, QRadioButton:disabled {{ color: {t.blocked}; }}
"""


def _lists(t: Tokens, size: dict[str, int]) -> str:
    return f"""
QTableView, QListView {{ background: {t.surface}; color: {t.text}; border: 1px solid {t.line};
    border-radius: {CORNER}px; outline: none; font-size: {size["text"]}px;
    selection-background-color: {t.selection}; selection-color: {t.text}; }}
QTableView:focus, QListView:focus {{ border: 2px solid {t.accent}; }}
QHeaderView {{ background: transparent; border: none; }}
QHeaderView::section {{ background: {t.surface}; color: {t.quiet}; border: none;
    border-bottom: 1px solid {t.line}; padding: 6px 8px; font-size: {size["note"]}px; }}
QTableView QTableCornerButton::section {{ background: {t.surface}; border: none; }}
QScrollBar:vertical {{ background: transparent; width: 12px; margin: 2px; }}
QScrollBar:horizontal {{ background: transparent; height: 12px; margin: 2px; }}
QScrollBar::handle {{ background: {t.edge}; border-radius: 4px; }}
QScrollBar::handle:vertical {{ min-height: 32px; }}
QScrollBar::handle:horizontal {{ min-width: 32px; }}
QScrollBar::handle:hover {{ background: {t.quiet}; }}
QScrollBar::add-line, QScrollBar::sub-line {{ width: 0; height: 0; }}
QScrollBar::add-page, QScrollBar::sub-page {{ background: none; }}
"""


def _frames(t: Tokens, size: dict[str, int]) -> str:
    tones = [
        f'QFrame[notice="{tone}"] {{ background: {t.tint(tone)}; border: 1px solid {t.tone(tone)};'
        f" border-radius: {CORNER}px; }}"
        for tone in ("ok", "warn", "bad", "still")
    ]
    return f"""
QFrame[card="true"] {{ background: {t.surface}; border: 1px solid {t.line}; border-radius: {CORNER}px; }}
QFrame[rule="true"] {{ background: {t.line}; border: none; max-height: 1px; min-height: 1px; }}
QFrame[floating="true"] {{ background: {t.surface}; border: 1px solid {t.edge}; border-radius: {CORNER}px; }}
QFrame[floating="true"] QListView {{ border: none; }}
QFrame[bar="true"] {{ background: {t.surface}; border: none; }}
QScrollArea, QScrollArea > QWidget > QWidget {{ background: transparent; border: none; }}
QToolTip {{ background: {t.surface}; color: {t.text}; border: 1px solid {t.edge}; padding: 6px 8px;
    font-size: {size["text"]}px; }}
QMenu {{ background: {t.surface}; border: 1px solid {t.edge}; padding: 4px; font-size: {size["text"]}px; }}
QMenu::item {{ padding: 7px 24px 7px 12px; border-radius: 4px; }}
QMenu::item:selected {{ background: {t.selection}; color: {t.text}; }}
QMenu::item:disabled {{ color: {t.blocked}; }}
QMenu::separator {{ height: 1px; background: {t.line}; margin: 4px 8px; }}
QSplitter::handle {{ background: {t.line}; }}
{chr(10).join(tones)}
"""
