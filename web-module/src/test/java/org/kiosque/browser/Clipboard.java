package org.kiosque.browser;

/** What word processors put on the clipboard. */
final class Clipboard {

    static final String WORD = """
            <html xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:w="urn:schemas-microsoft-com:office:word"><head><meta name=Generator content="Microsoft Word 15">
            <style><!-- p.MsoNormal {mso-style-unhide:no; font-family:"Calibri",sans-serif;} --></style><!--[if gte mso 9]><xml><w:WordDocument><w:View>Normal</w:View></w:WordDocument></xml><![endif]--></head>
            <body lang=FR style='tab-interval:35.4pt'><!--StartFragment-->
            <h1>Le titre<o:p></o:p></h1>
            <p class=MsoNormal><b><span lang=FR style='mso-ansi-language:FR'>Gras</span></b> et <i style='mso-bidi-font-style:normal'>penché</i><a style='mso-footnote-id:ftn1' href="#_ftn1" name="_ftnref1" title=""><span class=MsoFootnoteReference><span style='mso-special-character:footnote'><![if !supportFootnotes]>[1]<![endif]></span></span></a>.<o:p></o:p></p>
            <p class=MsoNormal><o:p>&nbsp;</o:p></p>
            <p class=MsoListParagraphCxSpFirst style='text-indent:-18.0pt;mso-list:l0 level1 lfo1'><![if !supportLists]><span style='font-family:Symbol'><span style='mso-list:Ignore'>·<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp;&nbsp; </span></span></span><![endif]>Un<o:p></o:p></p>
            <p class=MsoListParagraphCxSpMiddle style='margin-left:72.0pt;text-indent:-18.0pt;mso-list:l0 level2 lfo1'><![if !supportLists]><span style='mso-list:Ignore'>1.<span>&nbsp; </span></span><![endif]>Dedans<o:p></o:p></p>
            <p class=MsoListParagraphCxSpLast style='text-indent:-18.0pt;mso-list:l0 level1 lfo1'><![if !supportLists]><span style='mso-list:Ignore'>·<span>&nbsp; </span></span><![endif]>Deux<o:p></o:p></p>
            <p class=MsoNormal>Fin.</p>
            <table class=MsoTableGrid border=1 style='border-collapse:collapse;mso-border-alt:solid windowtext .5pt'><tr style='mso-yfti-irow:0'><td width=151 style='width:113.25pt'><p class=MsoNormal>A<o:p></o:p></p></td><td><p class=MsoNormal>B</p></td></tr></table>
            <div style='mso-element:footnote-list'><br clear=all><hr align=left size=1 width="33%"><div style='mso-element:footnote' id=ftn1><p class=MsoFootnoteText><a style='mso-footnote-id:ftn1' href="#_ftnref1" name="_ftn1" title=""><span class=MsoFootnoteReference><span>[1]</span></span></a> La note.<o:p></o:p></p></div></div>
            <!--EndFragment--></body></html>""";

    static final String GOOGLE_DOCS = """
            <meta charset='utf-8'><b style="font-weight:normal;" id="docs-internal-guid-7d3a1b2c-7fff-1111-2222-333344445555"><h2 dir="ltr" style="line-height:1.38;margin-top:18pt;"><span style="font-size:16pt;font-family:Arial;font-weight:400;">Un intertitre</span></h2>\
            <p dir="ltr" style="line-height:1.38;"><span style="font-size:11pt;font-weight:700;">Gras</span><span style="font-weight:400;"> et </span><span style="font-style:italic;font-weight:400;">penché</span><span>, </span><a href="https://www.google.com/url?q=https://example.org/page&amp;sa=D&amp;source=docs" style="text-decoration:none;"><span style="color:#1155cc;text-decoration:underline;">un lien</span></a></p><br>\
            <ul style="margin-top:0;"><li dir="ltr" style="list-style-type:disc;" aria-level="1"><p dir="ltr" role="presentation"><span>Un</span></p></li><ul><li dir="ltr" aria-level="2"><p dir="ltr"><span>Dedans</span></p></li></ul><li dir="ltr" aria-level="1"><p><span>Deux</span></p></li></ul>\
            <p><span><br></span></p><p><img src="https://lh7-rt.googleusercontent.com/docsz/x" width="600"></p></b><br class="Apple-interchange-newline">""";

    private Clipboard() {}
}
