package org.kiosque.media;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.kiosque.accounts.AccountId;
import org.kiosque.accounts.AccountRefused;
import org.kiosque.accounts.Enrolment;
import org.kiosque.accounts.Role;
import org.kiosque.accounts.SiteSetUp;
import org.kiosque.articles.Access;
import org.kiosque.articles.Kind;
import org.kiosque.articles.LeadPicture;
import org.kiosque.articles.PictureRights;
import org.kiosque.articles.Section;
import org.kiosque.media.Frame.Cut;
import org.kiosque.media.MediaRefused.Reason;
import org.kiosque.media.MediaSearch.Which;
import org.kiosque.media.Rendition.Format;
import org.kiosque.newsroom.ArticleRefused;
import org.kiosque.newsroom.Draft;
import org.kiosque.newsroom.Newsroom;

@ArquillianTest
class MediaIT {

    static final Instant NOON = Instant.parse("2031-01-01T12:00:00Z");
    static final LocalDate TODAY = LocalDate.parse("2031-01-01");

    @Inject MediaLibrary library;
    @Inject Pictures pictures;
    @Inject Newsroom newsroom;
    @Inject PictureRights rights;
    @Inject SiteSetUp site;

    @Resource(lookup = "java:comp/DefaultManagedExecutorService")
    ManagedExecutorService elsewhere;

    AccountId ann;
    AccountId bob;
    AccountId eve;
    String word = "mot" + UUID.randomUUID().toString().replace("-", "");

    @BeforeEach
    void aDesk() {
        ann = enrol(Role.AUTHOR);
        bob = enrol(Role.AUTHOR);
        eve = enrol(Role.EDITOR);
    }

    AccountId enrol(Role role) {
        String name = "x" + UUID.randomUUID().toString().substring(0, 18);
        return site.enrol(new Enrolment(name, name + "@example.org", null, Set.of(role)), NOON);
    }

    /** A picture nobody else has: its colour is drawn by lot. */
    static byte[] png(int width, int height) {
        var image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        var graphics = image.createGraphics();
        graphics.setColor(new Color(UUID.randomUUID().hashCode()));
        graphics.fillRect(0, 0, width / 2, height);
        graphics.setColor(new Color(UUID.randomUUID().hashCode()));
        graphics.fillRect(0, 0, width, height / 3);
        graphics.dispose();
        var bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, "png", bytes);
        } catch (IOException impossible) {
            throw new IllegalStateException(impossible);
        }
        return bytes.toByteArray();
    }

    Uploaded upload(AccountId by, byte[] file, Description description) {
        return library.upload(by, new Upload("Marché d’été.png", new ByteArrayInputStream(file), description), NOON);
    }

    MediaEntry entry(AccountId by, Description description) {
        return upload(by, png(64, 64), description).entry();
    }

    Description described(String alt) {
        return new Description(alt, "", "", "", null);
    }

    List<MediaId> found(AccountId by, String text, Which which) {
        var search = new MediaSearch(text, which, TODAY);
        var ids = library.list(by, search, 0, 100).stream().map(entry -> entry.picture().id()).toList();
        assertEquals(ids.size(), library.count(by, search));
        return ids;
    }

    byte[] read(Rendition rendition) throws IOException {
        var stored = pictures.open(rendition).orElseThrow();
        try (var content = stored.content()) {
            byte[] bytes = content.readAllBytes();
            assertEquals(stored.length(), bytes.length);
            return bytes;
        }
    }

    @Test
    void aPictureIsThereInAllItsSizesAndBothFormats() throws IOException {
        var picture = upload(ann, png(1400, 1000), described(word)).entry().picture();

        for (Cut cut : Cut.values()) {
            assertEquals(List.of(320, 640, 960, 1280, 1400), picture.frame(cut).widths());
            for (int width : picture.frame(cut).widths()) {
                var jpeg = ImageIO.read(new ByteArrayInputStream(read(new Rendition(picture.id(), picture.version(), width, cut, Format.JPEG))));
                assertEquals(width, jpeg.getWidth());
                assertEquals(picture.frame(cut).heightAt(width), jpeg.getHeight());
                byte[] webp = read(new Rendition(picture.id(), picture.version(), width, cut, Format.WEBP));
                assertEquals("WEBP", new String(webp, 8, 4));
            }
        }
        assertTrue(pictures.open(new Rendition(picture.id(), "00000000", 320, Cut.WHOLE, Format.JPEG)).isEmpty());
        assertTrue(pictures.open(new Rendition(picture.id(), picture.version(), 321, Cut.WHOLE, Format.JPEG)).isEmpty());
        assertTrue(pictures.open(new Rendition(new MediaId(Long.MAX_VALUE), picture.version(), 320, Cut.WHOLE, Format.JPEG)).isEmpty());
    }

    @Test
    void theSameFileIsTheSamePicture() {
        byte[] file = png(64, 64);
        var first = upload(ann, file, described(word));
        assertFalse(first.known());
        library.retire(ann, first.entry().picture().id(), NOON);

        var second = upload(bob, file, described("autre chose"));

        assertTrue(second.known());
        assertEquals(first.entry().picture(), second.entry().picture());
        assertEquals(ann, second.entry().uploadedBy());
        assertFalse(second.entry().isRetired(), "whoever uploads it wants to use it");
    }

    @Test
    void theSameFileUploadedTwiceAtOnceIsTheSamePicture() throws Exception {
        byte[] file = png(900, 600);
        var both = Stream.of(ann, bob)
                .map(who -> elsewhere.submit(() -> upload(who, file, Description.NONE).entry().picture().id())).toList();
        assertEquals(both.get(0).get(60, TimeUnit.SECONDS), both.get(1).get(60, TimeUnit.SECONDS));
    }

    @Test
    void anotherFocalPointIsAnotherVersionAndAnotherCrop() throws IOException {
        var entry = upload(ann, png(640, 640), described(word)).entry();
        var old = new Rendition(entry.picture().id(), entry.picture().version(), 320, Cut.WIDE, Format.JPEG);
        byte[] before = read(old);

        var moved = library.describe(bob, entry.picture().id(), entry.revision(), entry.description(), new Focus(50, 0), NOON);

        assertNotEquals(entry.picture().version(), moved.picture().version());
        assertTrue(pictures.open(old).isEmpty());
        byte[] after = read(new Rendition(entry.picture().id(), moved.picture().version(), 320, Cut.WIDE, Format.JPEG));
        assertFalse(Arrays.equals(before, after));
        read(new Rendition(entry.picture().id(), moved.picture().version(), 640, Cut.WHOLE, Format.WEBP));

        var back = library.describe(bob, entry.picture().id(), moved.revision(), entry.description(), Focus.CENTRE, NOON);
        assertEquals(entry.picture().version(), back.picture().version());
        assertArrayEquals(before, read(old), "the same look is the same file");
    }

    @Test
    void twoWhoMoveTheFocalPointToAndFroNeverLoseTheCrops() throws Exception {
        var id = upload(ann, png(640, 640), described(word)).entry().picture().id();
        var both = Stream.of(ann, bob).map(who -> elsewhere.submit(() -> {
            for (int turn = 0; turn < 12; turn++) {
                try {
                    var entry = library.open(who, id);
                    var there = entry.focus().equals(Focus.CENTRE) ? new Focus(50, 0) : Focus.CENTRE;
                    library.describe(who, id, entry.revision(), entry.description(), there, NOON);
                } catch (MediaRefused overtaken) {
                    assertEquals(Reason.CHANGED_MEANWHILE, overtaken.reason());
                }
            }
            return who;
        })).toList();
        for (var one : both) one.get(60, TimeUnit.SECONDS);

        String version = library.open(ann, id).picture().version();
        for (Format format : Format.values()) read(new Rendition(id, version, 320, Cut.WIDE, format));
    }

    @Test
    void whoeverComesSecondIsTold() {
        var entry = entry(ann, described(word));
        var id = entry.picture().id();
        library.describe(bob, id, entry.revision(), described("d’abord"), Focus.CENTRE, NOON);

        refused(Reason.CHANGED_MEANWHILE, () -> library.describe(ann, id, entry.revision(), described("ensuite"), Focus.CENTRE, NOON));
        refused(Reason.CHANGED_MEANWHILE, () -> library.describe(ann, id, entry.revision(), described("ensuite"), new Focus(1, 1), NOON));

        assertEquals("d’abord", library.open(ann, id).picture().alt());
    }

    @Test
    void itIsFoundByItsWordsInAnyCaseWithoutAccents() {
        var id = entry(ann, new Description("Une fête au village " + word, "La légende", "Œuvre de Zoé", "", null)).picture().id();

        for (String words : List.of("FETE", "légende village", "oeuvre zoe", "marche ete", ""))
            assertEquals(List.of(id), found(bob, word + " " + words, Which.ALL), words);
        assertEquals(List.of(), found(bob, word + " ville%", Which.ALL));
        assertEquals(List.of(), found(bob, word + " _", Which.ALL));
    }

    @Test
    void theLibraryIsNarrowed() {
        var mine = entry(ann, described(word + " a")).picture().id();
        var expired = entry(bob, new Description(word, "", "", "", TODAY.minusDays(1))).picture().id();
        var lastDay = entry(bob, new Description(word, "", "", "", TODAY)).picture().id();
        var undescribed = entry(bob, new Description("", word, "", "", null)).picture().id();
        var retired = entry(bob, described(word)).picture().id();
        library.retire(bob, retired, NOON);

        assertEquals(List.of(undescribed, lastDay, expired, mine), found(ann, word, Which.ALL), "the last uploaded first");
        assertEquals(List.of(mine), found(ann, word, Which.MINE));
        assertEquals(List.of(expired), found(ann, word, Which.EXPIRED));
        assertEquals(List.of(undescribed), found(ann, word, Which.UNDESCRIBED));
        assertEquals(List.of(retired), found(ann, word, Which.RETIRED));
    }

    @Test
    void aRetiredPictureIsHiddenButStillThere() throws IOException {
        var picture = entry(ann, described(word)).picture();
        refused(Reason.NOT_YOURS, () -> library.retire(bob, picture.id(), NOON));
        library.retire(eve, picture.id(), NOON);

        assertEquals(List.of(), found(ann, word, Which.ALL));
        assertEquals(picture, pictures.pictures(List.of(picture.id())).get(picture.id()));
        read(new Rendition(picture.id(), picture.version(), 64, Cut.WHOLE, Format.JPEG));

        refused(Reason.NOT_YOURS, () -> library.restore(bob, picture.id(), NOON));
        library.restore(ann, picture.id(), NOON);
        assertNull(library.open(ann, picture.id()).retiredAt());
    }

    @Test
    void aPieceHangsUpPicturesOfTheLibraryOnly() {
        newsroom.arrangeSections(null, List.of(new Section("ville", "Ville", "")));
        var draft = new Draft(Kind.ARTICLE, "ville", word, "", "", "<p>Un pont.</p>", List.of(), Access.FREE);
        var lead = new LeadPicture(entry(ann, described("Un pont")).picture().id(), "Le pont", "", "");
        var id = newsroom.start(ann, draft.below(lead), NOON);
        assertEquals(lead, newsroom.preview(ann, id, NOON).card().picture());
        int version = newsroom.open(ann, id).version();

        var unknown = draft.below(new LeadPicture(new MediaId(Long.MAX_VALUE), "", "", ""));
        assertEquals(ArticleRefused.Reason.NO_SUCH_PICTURE,
                assertThrows(ArticleRefused.class, () -> newsroom.start(ann, unknown, NOON)).reason());
        assertEquals(ArticleRefused.Reason.NO_SUCH_PICTURE,
                assertThrows(ArticleRefused.class, () -> newsroom.save(ann, id, version, unknown, "", NOON)).reason());
        assertEquals(lead, newsroom.open(ann, id).draft().lead());
    }

    @Test
    void aPictureInATextGoesWhenItsRightsEnd() {
        newsroom.arrangeSections(null, List.of(new Section("ville", "Ville", "")));
        var loaned = entry(ann, new Description("Un pont", "", "", "", TODAY)).picture();
        String img = "<img src=\"/media/" + loaned.id() + "/" + loaned.version() + "-64.jpg\" width=\"64\" alt=\"Un pont\">";
        var id = newsroom.start(ann, new Draft(Kind.ARTICLE, "ville", word, "", "", "<p>Avant.</p>" + img + "<p>Après.</p>",
                List.of(), Access.FREE), NOON);
        String kept = newsroom.open(ann, id).draft().body();
        Instant tomorrow = NOON.plus(Duration.ofDays(1));

        assertTrue(newsroom.preview(ann, id, NOON).html().contains("<img"), "the last day is one of its days");
        assertEquals(List.of(), rights.expired(kept, NOON));
        assertEquals("<p>Avant.</p>\n<p>Après.</p>", newsroom.preview(ann, id, tomorrow).html());
        assertEquals(List.of(loaned.id()), rights.expired(kept, tomorrow).stream().map(Picture::id).toList());
        assertEquals("<p>Avant.</p>\n<p>Après.</p>", rights.shown(kept, tomorrow));
        assertTrue(newsroom.open(ann, id).draft().body().contains("<img"), "the desk still has it");
    }

    @Test
    void whatIsNoPictureIsRefused() {
        refused(Reason.NO_FILE, () -> upload(ann, new byte[0], Description.NONE));
        refused(Reason.UNKNOWN_KIND, () -> upload(ann, "Bonjour.".getBytes(), Description.NONE));
        refused(Reason.SVG, () -> upload(ann, "<svg xmlns='http://www.w3.org/2000/svg'/>".getBytes(), Description.NONE));
        refused(Reason.TOO_HEAVY, () -> upload(ann, new byte[Upload.BYTES_MAX + 1], Description.NONE));
        refused(Reason.UNKNOWN, () -> library.open(ann, new MediaId(Long.MAX_VALUE)));
    }

    @Test
    void onlyWhoWritesComesIn() {
        var reader = enrol(Role.READER);
        var search = new MediaSearch("", Which.ALL, TODAY);
        var id = entry(ann, described(word)).picture().id();

        assertThrows(AccountRefused.class, () -> upload(reader, png(9, 9), Description.NONE));
        assertThrows(AccountRefused.class, () -> library.open(reader, id));
        assertThrows(AccountRefused.class, () -> library.describe(reader, id, 0, Description.NONE, Focus.CENTRE, NOON));
        assertThrows(AccountRefused.class, () -> library.retire(reader, id, NOON));
        assertThrows(AccountRefused.class, () -> library.restore(reader, id, NOON));
        assertThrows(AccountRefused.class, () -> library.list(reader, search, 0, 1));
        assertThrows(AccountRefused.class, () -> library.count(reader, search));
    }

    static void refused(Reason reason, Executable call) {
        assertEquals(reason, assertThrows(MediaRefused.class, call).reason());
    }
}
