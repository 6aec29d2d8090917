package org.kiosque.accounts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.password4j.Argon2Function;
import com.password4j.types.Argon2;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;

@ArquillianTest
class AccountsIT extends AccountsFixture {

    @Inject Appearances appearances;

    // Looks

    @Test
    void howPagesLookIsKeptWithTheAccount() {
        var id = member();
        assertEquals(Optional.empty(), appearances.of(id));

        appearances.choose(id, Appearance.of("black large keyless"));
        assertEquals("black large keyless", appearances.of(id).orElseThrow().words());
        appearances.choose(id, Appearance.USUAL);
        assertEquals(Appearance.USUAL, appearances.of(id).orElseThrow());
    }

    @Test
    void nobodyChoosesForAnAccountThatIsNotThere() {
        var nobody = new AccountId(Long.MAX_VALUE);
        assertEquals(Optional.empty(), appearances.of(nobody));
        assertEquals(AccountRefused.Reason.UNKNOWN,
                assertThrows(AccountRefused.class, () -> appearances.choose(nobody, Appearance.USUAL)).reason());
    }

    // Coming

    @Test
    void somebodyRegistersProvesTheAddressAndSignsIn() {
        registrations.register(new Registration(pseudonym, email, PASSWORD), NOW);
        var id = registrations.verify(verificationToken(), NOW);

        var account = signIn.signIn(pseudonym.toUpperCase(), PASSWORD, NOW);

        assertEquals(new Account(id, pseudonym, email, Set.of(Role.READER), true, false, account.stamp(), NOW), account);
        assertEquals(account, signIn.signIn(email.toLowerCase(), PASSWORD, NOW));
        assertEquals(account, people.account(id).orElseThrow());
        assertTrue(letters.of(AccountVerified.class).contains(new AccountVerified(id, NOW)));
    }

    @Test
    void anUnprovenAddressIsSentANewLinkInsteadOfBeingLetIn() {
        registrations.register(new Registration(pseudonym, email, PASSWORD), NOW);

        assertEquals(SignInRefused.Reason.UNVERIFIED, refusal(email, PASSWORD, NOW.plus(MINUTE)));

        assertEquals(2, letters.verifications(email).size());
        registrations.verify(verificationToken(), NOW.plus(MINUTE));
        signIn.signIn(email, PASSWORD, NOW.plus(MINUTE));
    }

    @Test
    void newLinksGoOutOnceAMinuteAndOnlyToUnprovenAddresses() {
        registrations.register(new Registration(pseudonym, email, PASSWORD), NOW);
        registrations.askVerification(email, NOW.plusSeconds(59));
        assertEquals(1, letters.verifications(email).size());
        registrations.askVerification(email.toUpperCase(), NOW.plusSeconds(60));
        assertEquals(2, letters.verifications(email).size());

        registrations.verify(verificationToken(), NOW.plus(MINUTE));
        registrations.askVerification(email, NOW.plus(Duration.ofHours(1)));
        assertEquals(2, letters.verifications(email).size());
    }

    @Test
    void aVerificationLinkWorksOnceAndForTwoDays() {
        registrations.register(new Registration(pseudonym, email, PASSWORD), NOW);
        String token = verificationToken();
        Instant late = NOW.plus(Duration.ofHours(48));

        assertDead(() -> registrations.verify(token, late));
        registrations.verify(token, late.minusSeconds(1));
        assertDead(() -> registrations.verify(token, late.minusSeconds(1)));
        assertDead(() -> registrations.verify("never was one", NOW));
    }

    @Test
    void aPasswordThatEverybodyTriesFirstIsRefused() {
        var refused = assertThrows(AccountRefused.class,
                () -> registrations.register(new Registration(pseudonym, email, "Password123"), NOW));
        assertEquals(AccountRefused.Reason.PASSWORD_COMMON, refused.reason());
    }

    @Test
    void aPseudonymThatReadsTheSameIsTaken() {
        member();
        String lookAlike = pseudonym.replace('a', 'а') + "."; // a Cyrillic а
        assertTaken(() -> registrations.register(new Registration(lookAlike, newName() + "@example.org", PASSWORD), NOW));
    }

    @Test
    void anAbandonedPseudonymIsFreeAfterAWeek() {
        registrations.register(new Registration(pseudonym, email, PASSWORD), NOW);
        String other = newName() + "@example.org";
        assertTaken(() -> registrations.register(new Registration(pseudonym, other, PASSWORD), NOW.plus(Duration.ofDays(6))));

        registrations.register(new Registration(pseudonym, other, PASSWORD), NOW.plus(Duration.ofDays(7)));
        assertEquals(1, letters.verifications(other).size());
    }

    @Test
    void aKnownAddressLooksLikeANewOneAndItsOwnerIsTold() {
        member();
        String wanted = newName();
        registrations.register(new Registration(wanted, email.toLowerCase(), OTHER), NOW.plus(MINUTE));

        assertEquals(List.of(pseudonym), letters.repetitions(email).stream().map(RegistrationRepeated::pseudonym).toList());
        assertEquals(SignInRefused.Reason.WRONG, refusal(email, OTHER, NOW));
        assertEquals(SignInRefused.Reason.WRONG, refusal(wanted, OTHER, NOW));
        // Had the address been new, the pseudonym would be kept for it.
        assertTaken(() -> registrations.register(new Registration(wanted, newName() + "@example.org", OTHER), NOW.plus(MINUTE)));
        assertTaken(() -> registrations.register(new Registration(pseudonym, email, OTHER), NOW.plus(MINUTE)));
    }

    @Test
    void theSameFormTwiceIsOneAccountWithItsPassword() throws Exception {
        assertEquals(List.of("registered", "registered"), twoRegister(email, email));
        registrations.verify(verificationToken(), NOW);
        signIn.signIn(pseudonym, PASSWORD, NOW);
    }

    @Test
    void whoProvesAnAddressThatTwoClaimedChoosesThePassword() {
        registrations.register(new Registration(pseudonym, email, OTHER), NOW);
        registrations.register(new Registration(pseudonym, email, PASSWORD), NOW.plus(MINUTE));
        registrations.verify(verificationToken(), NOW.plus(MINUTE));

        assertEquals(SignInRefused.Reason.WRONG, refusal(email, OTHER, NOW));
        assertEquals(SignInRefused.Reason.WRONG, refusal(email, PASSWORD, NOW));
        signIn.choosePassword(resetToken(), PASSWORD, NOW.plus(MINUTE));
        signIn.signIn(email, PASSWORD, NOW.plus(MINUTE));
    }

    @Test
    void ofTwoWhoWantOnePseudonymAtOnceOneGetsIt() throws Exception {
        assertEquals(List.of("refused.account.PSEUDONYM_TAKEN", "registered"),
                twoRegister(email, newName() + "@example.org"));
    }

    // Signing in

    @Test
    void whoGuessesLearnsNothingAboutNames() {
        member();
        for (String name : List.of(email, pseudonym, newName(), newName() + "@example.org")) {
            for (int guess = 0; guess < 10; guess++)
                assertEquals(SignInRefused.Reason.WRONG, refusal(name, OTHER, NOW.plusSeconds(guess)));
            assertEquals(SignInRefused.Reason.TOO_MANY, refusal(name, OTHER, NOW.plusSeconds(10)));
        }
    }

    @Test
    void tooManyGuessesCloseTheNameForAQuarterOfAnHour() {
        member();
        for (int guess = 0; guess < 10; guess++) refusal(email, OTHER, NOW.plusSeconds(guess));

        assertEquals(SignInRefused.Reason.TOO_MANY, refusal(email, PASSWORD, NOW.plusSeconds(899)));
        signIn.signIn(email, PASSWORD, NOW.plusSeconds(900));
    }

    @Test
    void theRightPasswordForgivesTheWrongOnesBefore() {
        member();
        for (int round = 0; round < 2; round++) {
            for (int guess = 0; guess < 9; guess++) refusal(email, OTHER, NOW);
            signIn.signIn(email, PASSWORD, NOW);
        }
    }

    @Test
    void manyGuessesAtOnceAreStillCounted() throws Exception {
        member();
        var outcomes = atOnce(14, () -> signIn.signIn(email, OTHER, NOW));
        assertEquals(10, outcomes.stream().filter("refused.signIn.WRONG"::equals).count());
        assertEquals(4, outcomes.stream().filter("refused.signIn.TOO_MANY"::equals).count());
    }

    @Test
    void anOldHashIsRenewedWhenItsOwnerSignsIn() throws SQLException {
        var id = member();
        String old = Argon2Function.getInstance(1024, 1, 1, 32, Argon2.ID).hash(PASSWORD, "sixteen bytes of").getResult();
        hash("update accounts.account set password_hash = ? where id = ? returning password_hash", old, id);

        var account = signIn.signIn(email, PASSWORD, NOW);

        String renewed = hash("select password_hash from accounts.account where password_hash <> ? and id = ?", old, id);
        assertTrue(renewed.contains("m=19456,t=2,p=1"), renewed);
        assertEquals(account, signIn.signIn(email, PASSWORD, NOW));
    }

    // Forgetting the password

    @Test
    void aNewPasswordEndsOpenSessionsAndOpensTheDoorAgain() {
        member();
        int stamp = signIn.signIn(email, PASSWORD, NOW).stamp();
        for (int guess = 0; guess < 11; guess++) for (String name : List.of(email, pseudonym)) refusal(name, "wrong", NOW);
        signIn.forgotPassword(email, NOW);

        var id = signIn.choosePassword(resetToken(), OTHER, NOW);

        assertNotEquals(stamp, people.account(id).orElseThrow().stamp());
        assertEquals(SignInRefused.Reason.WRONG, refusal(email, PASSWORD, NOW));
        assertEquals(id, signIn.signIn(email, OTHER, NOW).id());
        assertEquals(id, signIn.signIn(pseudonym, OTHER, NOW).id());
    }

    @Test
    void aResetLinkWorksOnceForAnHourAndKillsTheOthers() {
        member();
        signIn.forgotPassword(email, NOW);
        String first = resetToken();
        signIn.forgotPassword(email, NOW.plusSeconds(59));
        assertEquals(first, resetToken());
        signIn.forgotPassword(email, NOW.plusSeconds(60));
        String second = resetToken();

        assertDead(() -> signIn.choosePassword(first, OTHER, NOW.plus(Duration.ofHours(1))));
        assertDead(() -> registrations.verify(second, NOW));
        var common = assertThrows(AccountRefused.class, () -> signIn.choosePassword(second, "1234567890", NOW.plus(MINUTE)));
        assertEquals(AccountRefused.Reason.PASSWORD_COMMON, common.reason());
        signIn.choosePassword(second, OTHER, NOW.plus(MINUTE));
        assertDead(() -> signIn.choosePassword(second, PASSWORD, NOW.plus(MINUTE)));
        assertDead(() -> signIn.choosePassword(first, PASSWORD, NOW.plus(MINUTE)));
    }

    @Test
    void nobodyIsSentALinkForAnAddressThatIsNotProven() {
        registrations.register(new Registration(pseudonym, email, PASSWORD), NOW);
        signIn.forgotPassword(email, NOW);
        signIn.forgotPassword("nobody@example.org", NOW);
        assertEquals(List.of(), letters.resets(email));
        assertEquals(List.of(), letters.resets("nobody@example.org"));
    }

    // Staff

    @Test
    void anAdministratorGivesRolesAndReaderStays() {
        var admin = enrol(Role.ADMIN);
        var ann = enrol(Role.AUTHOR);
        staff.assign(admin, ann, Set.of(Role.EDITOR, Role.MODERATOR), NOW);

        var roles = Set.of(Role.READER, Role.EDITOR, Role.MODERATOR);
        assertEquals(roles, people.account(ann).orElseThrow().roles());
        assertTrue(letters.of(RolesChanged.class).contains(new RolesChanged(ann, admin, roles, NOW)));
        assertTrue(people.may(ann, Permission.PUBLISH));
        assertFalse(people.may(ann, Permission.MANAGE_PEOPLE));
    }

    @Test
    void everybodyIsNamedInOneAnswer() {
        var ann = enrol(Role.AUTHOR, Role.EDITOR);
        var bob = enrol();
        var found = people.people(List.of(ann, bob, new AccountId(-1)));

        assertEquals(Set.of(ann, bob), found.keySet());
        assertEquals(Set.of(Role.READER, Role.AUTHOR, Role.EDITOR), found.get(ann).roles());
        assertEquals(Set.of(Role.READER), found.get(bob).roles());
        assertEquals(NOW, found.get(bob).joinedAt());
    }

    @Test
    void onlyAdministratorsManagePeople() {
        var editor = enrol(Role.EDITOR);
        var bob = enrol();
        for (AccountId by : new AccountId[] {editor, null}) {
            assertNotAllowed(() -> staff.assign(by, bob, Set.of(Role.ADMIN), NOW));
            assertNotAllowed(() -> staff.suspend(by, bob, NOW));
            assertNotAllowed(() -> staff.reinstate(by, bob, NOW));
            assertNotAllowed(() -> staff.find(by, "", 10));
            assertNotAllowed(() -> people.require(by, Permission.MANAGE_PEOPLE));
        }
        assertNotAllowed(() -> staff.enrol(null, new Enrolment(newName(), newName() + "@example.org", null, Set.of()), NOW));
        assertNotAllowed(() -> staff.enrol(editor, new Enrolment(newName(), newName() + "@example.org", null, Set.of()), NOW));
    }

    @Test
    void enrollingTellsAnAdministratorWhatIsTaken() {
        var admin = enrol(Role.ADMIN);
        member();
        var sameAddress = new Enrolment(newName(), email.toUpperCase(), null, Set.of());
        var sameName = new Enrolment(pseudonym.toUpperCase(), newName() + "@example.org", null, Set.of());

        var refused = assertThrows(AccountRefused.class, () -> staff.enrol(admin, sameAddress, NOW));
        assertEquals(AccountRefused.Reason.EMAIL_TAKEN, refused.reason());
        assertTaken(() -> staff.enrol(admin, sameName, NOW));
    }

    @Test
    void whoWasEnrolledWithoutAPasswordChoosesOneByMail() {
        site.enrol(new Enrolment(pseudonym, email, null, Set.of(Role.AUTHOR)), NOW);
        assertEquals(SignInRefused.Reason.WRONG, refusal(email, PASSWORD, NOW));

        signIn.forgotPassword(email, NOW);
        signIn.choosePassword(resetToken(), PASSWORD, NOW);
        assertTrue(signIn.signIn(email, PASSWORD, NOW).may(Permission.WRITE));
    }

    @Test
    void aSuspendedPersonIsShutOutUntilReinstated() {
        var admin = enrol(Role.ADMIN);
        var ann = member();
        staff.assign(admin, ann, Set.of(Role.MODERATOR), NOW);
        int stamp = people.account(ann).orElseThrow().stamp();

        staff.suspend(admin, ann, NOW);
        assertNotEquals(stamp, people.account(ann).orElseThrow().stamp());
        assertFalse(people.may(ann, Permission.MODERATE));
        assertEquals(SignInRefused.Reason.SUSPENDED, refusal(email, PASSWORD, NOW));
        assertEquals(SignInRefused.Reason.WRONG, refusal(email, OTHER, NOW));

        staff.reinstate(admin, ann, NOW);
        assertTrue(signIn.signIn(email, PASSWORD, NOW).may(Permission.MODERATE));
    }

    @Test
    void staffFindPeopleByAPartOfNameOrAddress() {
        var admin = enrol(Role.ADMIN);
        var ann = member();
        for (String text : List.of(pseudonym.substring(1).toUpperCase(), email.toLowerCase(), pseudonym + "@ex"))
            assertEquals(List.of(ann), staff.find(admin, text, 10).stream().map(Account::id).toList());
        assertEquals(List.of(), staff.find(admin, "%", 10));
        assertEquals(2, staff.find(admin, "", 2).size());
    }

    @Test
    void theLastAdministratorStaysEvenIfTwoTakeEachOtherAway() throws Exception {
        var ann = enrol(Role.ADMIN);
        var bob = enrol(Role.ADMIN);
        var others = staff.find(ann, "", 10_000).stream().filter(who -> who.may(Permission.MANAGE_PEOPLE))
                .map(Account::id).filter(id -> !Set.of(ann, bob).contains(id)).toList();
        others.forEach(id -> staff.suspend(ann, id, NOW));

        var outcomes = atOnce(
                () -> { staff.assign(ann, bob, Set.of(), NOW); return "done"; },
                () -> { staff.suspend(bob, ann, NOW); return "done"; });

        assertEquals(List.of("done", "refused.account.NOT_ALLOWED"), outcomes);
        var last = people.may(ann, Permission.MANAGE_PEOPLE) ? ann : bob;
        for (Runnable takeAway : List.<Runnable>of(() -> staff.suspend(last, last, NOW), () -> staff.assign(last, last, Set.of(), NOW)))
            assertEquals(AccountRefused.Reason.LAST_ADMIN, assertThrows(AccountRefused.class, takeAway::run).reason());
        assertTrue(site.hasAdmin());
        others.forEach(id -> staff.reinstate(last, id, NOW));
    }
}
