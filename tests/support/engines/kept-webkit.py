#!/usr/bin/python3
# A bare WebKitGTK window for WebDriver to drive that keeps what pages store below HOME. The browser that comes with the
# driver keeps nothing when driven and, like Safari's private windows, stores no Blob.

import os

import gi

gi.require_version("Gtk", "3.0")
gi.require_version("WebKit2", "4.1")
from gi.repository import Gtk, WebKit2  # noqa: E402

home = os.environ["HOME"]
context = WebKit2.WebContext.new_with_website_data_manager(
    WebKit2.WebsiteDataManager(base_data_directory=f"{home}/kept", base_cache_directory=f"{home}/cache")
)
context.set_automation_allowed(True)


def view_in_a_window(*_):
    view = WebKit2.WebView(web_context=context, is_controlled_by_automation=True)
    # A page kept for going back keeps its transaction, if it was left in the middle of one: then nothing opens again.
    view.get_settings().set_enable_page_cache(False)
    window = Gtk.Window(default_width=1000, default_height=800)
    window.add(view)
    window.show_all()
    view.connect("close", lambda *_: window.destroy())
    return view


def started(_, session):
    about = WebKit2.ApplicationInfo.new()
    about.set_name("kept-webkit")
    about.set_version(1, 0, 0)
    session.set_application_info(about)
    session.connect("create-web-view", view_in_a_window)


context.connect("automation-started", started)
Gtk.main()
